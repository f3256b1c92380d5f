package io.zhengyou.award.file;

import io.zhengyou.award.integrity.IntegrityCases;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.objection.Impartiality;
import io.zhengyou.award.objection.Objection;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Scope;
import io.zhengyou.award.process.IntegrityVariables;
import io.zhengyou.award.process.ObjectionVariables;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.directory.Role;
import io.zhengyou.engine.Accounts;
import io.zhengyou.engine.VisibleTask;
import io.zhengyou.evidence.EvidenceCases;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The files of objections, which go along when the ethics committee is given the matter. Nobody of the nominee's unit reads
 * them, its secretary included, and nobody else with a conflict of interest.
 */
@Component
class ObjectionFiles implements EvidenceCases {

    /** Where the office adds what came with a letter, and the investigator what was found. */
    private static final Set<String> STEPS_THAT_ADD = Set.of("userTask_admit", "userTask_investigate");

    private final Objections objections;
    private final IntegrityCases integrity;
    private final Nominations nominations;
    private final Rounds rounds;
    private final Impartiality impartiality;
    private final Accounts accounts;

    ObjectionFiles(Objections objections, IntegrityCases integrity, Nominations nominations, Rounds rounds, Impartiality impartiality, Accounts accounts) {
        this.objections = objections;
        this.integrity = integrity;
        this.nominations = nominations;
        this.rounds = rounds;
        this.impartiality = impartiality;
        this.accounts = accounts;
    }

    @Override
    public Optional<String> caseOf(VisibleTask task) {
        return switch (task.process()) {
            case "objection" -> Optional.of((String) task.variables().get(ObjectionVariables.OBJECTION));
            case "integrity-case" -> Optional.ofNullable(integrity.get((String) task.variables().get(IntegrityVariables.CASE)).objectionId());
            default -> Optional.empty();
        };
    }

    @Override
    public boolean accepts(VisibleTask task) {
        return task.process().equals("objection") && STEPS_THAT_ADD.contains(task.step());
    }

    @Override
    public String whoAdds() {
        return "附件由提出异议的人提交，由办理人在“受理审查”和“调查核实”时上传。";
    }

    @Override
    public boolean hides(String caseKey, String person) {
        return objections.find(caseKey).filter(objection -> !isImpartial(person, objection)).isPresent();
    }

    /** The office, which keeps the papers of public notices, and the investigator as long as it is open. */
    @Override
    public boolean mayRead(String caseKey, String person) {
        return objections.find(caseKey)
                .filter(objection -> objection.scope() == Scope.PUBLIC && accounts.groupsOf(person).contains(Role.OFFICE.group())
                        || objection.state().isOpen() && person.equals(objection.investigator()))
                .filter(objection -> isImpartial(person, objection)).isPresent();
    }

    @Override
    public String title(String caseKey) {
        Objection objection = objections.get(caseKey);
        return rounds.get(objection.roundId()).title() + "：对" + nominations.get(objection.nominationId()).submitted().name() + "的异议";
    }

    private boolean isImpartial(String person, Objection objection) {
        return impartiality.of(person, nominations.get(objection.nominationId()));
    }
}

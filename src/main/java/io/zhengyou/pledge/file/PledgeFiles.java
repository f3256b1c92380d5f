package io.zhengyou.pledge.file;

import io.zhengyou.directory.Role;
import io.zhengyou.engine.Accounts;
import io.zhengyou.engine.VisibleTask;
import io.zhengyou.evidence.EvidenceCases;
import io.zhengyou.pledge.PledgerKind;
import io.zhengyou.pledge.book.Pledge;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.process.PledgeVariables;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The pledger adds evidence while reporting progress and stating the fulfilment. */
@Component
class PledgeFiles implements EvidenceCases {

    private static final Set<String> STEPS_OF_THE_PLEDGER = Set.of("userTask_report", "userTask_state");

    private final Pledges pledges;
    private final Accounts accounts;

    PledgeFiles(Pledges pledges, Accounts accounts) {
        this.pledges = pledges;
        this.accounts = accounts;
    }

    @Override
    public Optional<String> caseOf(VisibleTask task) {
        return Optional.of(task).filter(known -> known.process().equals("pledge") || known.process().startsWith("pledge-"))
                .map(known -> known.variables().get(PledgeVariables.PLEDGE)).map(String.class::cast);
    }

    @Override
    public boolean accepts(VisibleTask task) {
        return STEPS_OF_THE_PLEDGER.contains(task.step());
    }

    @Override
    public String whoAdds() {
        return "附件由承诺人在“报告进展”和“说明兑现情况”时上传。";
    }

    @Override
    public boolean mayRead(String caseKey, String person) {
        return pledges.find(caseKey).filter(pledge -> pledge.filedBy().equals(person) || mayRead(pledge, accounts.groupsOf(person))).isPresent();
    }

    @Override
    public String title(String caseKey) {
        return pledges.get(caseKey).subject();
    }

    private static boolean mayRead(Pledge pledge, Set<String> groups) {
        String unit = pledge.pledger().unitCode();
        return Stream.of(Role.OFFICE.group(), Role.LEADING_GROUP.group(), Role.SECRETARY.groupIn(unit)).anyMatch(groups::contains)
                || pledge.pledger().kind() == PledgerKind.UNIT && groups.contains(Role.LIAISON.groupIn(unit));
    }
}

package io.zhengyou.award.objection.form;

import io.zhengyou.award.file.Attachments;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.objection.Impartiality;
import io.zhengyou.award.objection.Objection;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Objector;
import io.zhengyou.award.objection.Scope;
import io.zhengyou.award.process.ObjectionVariables;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.engine.FormContext;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An objection as forms show it; who objects only where the form asks for it. */
@Component
class ObjectionView {

    private final Objections objections;
    private final Nominations nominations;
    private final Rounds rounds;
    private final People people;
    private final Impartiality impartiality;
    private final Attachments attachments;

    ObjectionView(Objections objections, Nominations nominations, Rounds rounds, People people, Impartiality impartiality, Attachments attachments) {
        this.impartiality = impartiality;
        this.attachments = attachments;
        this.objections = objections;
        this.nominations = nominations;
        this.rounds = rounds;
        this.people = people;
    }

    Objection objection(FormContext context) {
        return objections.get(context.text(ObjectionVariables.OBJECTION));
    }

    Nomination nomination(Objection objection) {
        return nominations.get(objection.nominationId());
    }

    Map<String, Object> of(Objection objection, String person) {
        Nomination nomination = nomination(objection);
        Map<String, Object> shown = new HashMap<>();
        shown.put("roundTitle", rounds.get(objection.roundId()).title());
        shown.put("unitName", nomination.unitName());
        shown.put("nomineeName", nomination.submitted().name());
        shown.put("scopeLabel", objection.scope().label());
        shown.put("claim", objection.claim());
        shown.put("facts", objection.facts());
        shown.put("attachments", isImpartial(person, objection) ? attachments.of(objection.id()) : "候选人所在单位和与候选人有利害关系的人不能查看");
        return shown;
    }

    boolean isImpartial(String person, Objection objection) {
        return impartiality.of(person, nomination(objection));
    }

    /** For the office, which may have to ask; the secretary of a unit does not learn who of the unit objected. */
    String objectorForHandler(Objection objection) {
        return objection.scope() == Scope.UNIT ? "本单位人员，身份只向调查人公开" : objector(objection);
    }

    String objector(Objection objection) {
        Objector objector = objection.objector();
        return objector.isAnonymous()
                ? "匿名"
                : Stream.of(objector.name(), objector.contact(), objector.mail()).filter(text -> text != null && !text.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }
}

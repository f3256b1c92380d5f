package io.zhengyou.award.objection.form;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.objection.Investigators;
import io.zhengyou.award.objection.Objection;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Proceedings;
import io.zhengyou.award.objection.Scope;
import io.zhengyou.award.outcome.ObjectionNews;
import io.zhengyou.award.process.ObjectionProcess;
import io.zhengyou.award.process.ObjectionVariables;
import io.zhengyou.directory.Person;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office, or inside a unit its secretary, admits an objection and names who looks into it, or refuses it with a reason. */
@Component
class AdmissionForm implements FormBinding {

    private final ObjectionView view;
    private final Investigators investigators;
    private final Proceedings proceedings;
    private final Objections objections;
    private final ObjectionNews news;

    AdmissionForm(ObjectionView view, Investigators investigators, Proceedings proceedings, Objections objections, ObjectionNews news) {
        this.view = view;
        this.investigators = investigators;
        this.proceedings = proceedings;
        this.objections = objections;
        this.news = news;
    }

    @Override
    public String formId() {
        return "objection-admission";
    }

    /** The choice of the investigator is refused if it is not one of these. */
    @Override
    public Map<String, Object> prefill(FormContext context) {
        Objection objection = view.objection(context);
        Map<String, Object> shown = view.of(objection, context.userId());
        shown.put("objectorText", view.objectorForHandler(objection));
        shown.put("investigators", Choices.of(investigators.of(view.nomination(objection), objection.objector()), Person::name, Person::id));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Objection objection = view.objection(context);
        if (!proceedings.isOpen(objection.id())) {
            return List.of(Ended.error());
        }
        // Inside a unit its secretary admits, who belongs to it.
        boolean impartial = objection.scope() == Scope.UNIT || view.isImpartial(context.userId(), objection);
        return impartial ? List.of() : List.of(new FieldError("decision", "您与该候选人同属一个单位，或者有其他利害关系，不能受理，请由其他成员办理。"));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Objection objection = view.objection(context);
        if (answers.text("decision").equals("refuse")) {
            proceedings.refuse(objection.id(), context.userId(), answers.text("reason"));
            return Map.of(ObjectionVariables.ADMITTED, false);
        }
        boolean misconduct = answers.text("about").equals("misconduct");
        String investigator = answers.text("investigatedBy");
        Nomination nomination = view.nomination(objection);
        proceedings.admit(objection.id(), context.userId(), misconduct, investigator);
        Objection admitted = objections.get(objection.id());
        news.remark(admitted);
        news.admitted(admitted);
        return Map.of(
                ObjectionVariables.ADMITTED, true,
                ObjectionVariables.INVESTIGATOR, investigator,
                ObjectionVariables.JUDGES, ObjectionProcess.judges(objection.scope(), nomination, misconduct));
    }
}

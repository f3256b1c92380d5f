package io.zhengyou.award.objection.form;

import io.zhengyou.award.objection.Objection;
import io.zhengyou.award.objection.Proceedings;
import io.zhengyou.award.objection.Scope;
import io.zhengyou.award.process.ObjectionVariables;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The leading group, the ethics committee or the unit's secretary decides on the investigator's report. */
@Component
class VerdictForm implements FormBinding {

    private final ObjectionView view;
    private final Proceedings proceedings;

    VerdictForm(ObjectionView view, Proceedings proceedings) {
        this.view = view;
        this.proceedings = proceedings;
    }

    @Override
    public String formId() {
        return "objection-verdict";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Objection objection = view.objection(context);
        Map<String, Object> shown = view.of(objection, context.userId());
        shown.put("investigatorName", view.name(Objects.requireNonNull(objection.investigator())));
        shown.put("report", Objects.requireNonNull(objection.report()));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Objection objection = view.objection(context);
        List<FieldError> errors = new ArrayList<>();
        if (!proceedings.isOpen(objection.id())) {
            errors.add(Ended.error());
        }
        if (context.userId().equals(objection.investigator())) {
            errors.add(new FieldError("decision", "您是该异议的调查人，不能裁定，请由其他成员办理。"));
        }
        if (!isImpartial(context.userId(), objection)) {
            errors.add(new FieldError("decision", "您与该候选人同属一个单位，或者有其他利害关系，不能裁定，请由其他成员办理。"));
        }
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Objection objection = view.objection(context);
        boolean upheld = answers.text("decision").equals("uphold");
        proceedings.decide(objection.id(), context.userId(), upheld, answers.text("reason"));
        return Map.of(ObjectionVariables.REFERRED, Boolean.TRUE.equals(input.get("refer")) || upheld && objection.misconduct());
    }

    /** Inside a unit its secretary decides, who belongs to it. */
    private boolean isImpartial(String judge, Objection objection) {
        return objection.scope() == Scope.UNIT && !objection.misconduct()
                || view.isImpartial(judge, objection);
    }
}

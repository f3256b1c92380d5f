package io.zhengyou.inspection.form;

import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.programme.PlanCheck;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.programme.Stage;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office hands in the plan that it made on its page. */
@Component
class PlanForm implements FormBinding {

    private final Programmes programmes;
    private final PlanCheck check;
    private final Entries entries;
    private final PlanView view;

    PlanForm(Programmes programmes, PlanCheck check, Entries entries, PlanView view) {
        this.programmes = programmes;
        this.check = check;
        this.entries = entries;
        this.view = view;
    }

    @Override
    public String formId() {
        return "inspection-plan";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.of(context);
        entries.latest(PlanView.id(context), Step.PLAN_RETURNED).ifPresent(reason -> shown.put("returnedBecause", reason));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return check.refusal(programmes.lock(PlanView.id(context))).map(sentence -> List.of(new FieldError("confirmed", sentence))).orElse(List.of());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        programmes.enter(PlanView.id(context), Stage.SUBMITTED);
        entries.add(PlanView.id(context), Step.PLAN_SUBMITTED, context.userId(), "");
        return Map.of();
    }
}

package io.zhengyou.inspection.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.process.InspectionVariables;
import io.zhengyou.inspection.programme.PlanCheck;
import io.zhengyou.inspection.programme.Programmes;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The leading group approves a plan, or returns it: then the next version begins as a copy of this one. */
@Component
class PlanApprovalForm implements FormBinding {

    private final Programmes programmes;
    private final PlanCheck check;
    private final Entries entries;
    private final PlanView view;

    PlanApprovalForm(Programmes programmes, PlanCheck check, Entries entries, PlanView view) {
        this.programmes = programmes;
        this.check = check;
        this.entries = entries;
        this.view = view;
    }

    @Override
    public String formId() {
        return "inspection-plan-approval";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return view.of(context);
    }

    /** Somebody may have gone to another unit since the plan was made. */
    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return !"approve".equals(input.get("decision")) ? List.of() : check.refusal(programmes.lock(PlanView.id(context)))
                .map(sentence -> List.of(new FieldError("decision", "现在不能同意。" + sentence + "请退回修改。"))).orElse(List.of());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean approved = answers.text("decision").equals("approve");
        String id = PlanView.id(context);
        entries.add(id, approved ? Step.PLAN_APPROVED : Step.PLAN_RETURNED, context.userId(), answers.text("reason"));
        if (!approved) {
            programmes.reopen(id);
        }
        return Map.of(InspectionVariables.PLAN_APPROVED, approved);
    }
}

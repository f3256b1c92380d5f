package io.zhengyou.rectification.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Plans;
import io.zhengyou.rectification.book.Step;
import io.zhengyou.rectification.process.RectificationVariables;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office approves a plan, or returns it with a reason and sees beside the next one what the last one said. */
@Component
class PlanApprovalForm implements FormBinding {

    private final Book book;
    private final Plans plans;
    private final RectificationView view;

    PlanApprovalForm(Book book, Plans plans, RectificationView view) {
        this.book = book;
        this.plans = plans;
        this.view = view;
    }

    @Override
    public String formId() {
        return "rectification-plan-approval";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.withPlan(context);
        String id = RectificationView.id(context);
        String before = RectificationView.words(plans.version(id, plans.versions(id) - 1));
        if (!before.isEmpty()) {
            shown.put("planBefore", before);
        }
        return shown;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean approved = answers.text("decision").equals("approve");
        book.enter(RectificationView.id(context), approved ? Step.PLAN_APPROVED : Step.PLAN_RETURNED, context.userId(), answers.text("reason"));
        return Map.of(RectificationVariables.PLAN_APPROVED, approved);
    }
}

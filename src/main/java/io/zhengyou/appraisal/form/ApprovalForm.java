package io.zhengyou.appraisal.form;

import io.zhengyou.appraisal.process.AppraisalVariables;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.round.Opinions;
import io.zhengyou.appraisal.round.Opinions.Step;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The leading group lets an appraisal begin, or returns its plan. */
@Component
class ApprovalForm implements FormBinding {

    private final Opinions opinions;
    private final Electors electors;
    private final RoundView view;

    ApprovalForm(Opinions opinions, Electors electors, RoundView view) {
        this.opinions = opinions;
        this.electors = electors;
        this.view = view;
    }

    @Override
    public String formId() {
        return "appraisal-approval";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return view.plan(context);
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return "approve".equals(input.get("decision")) && electors.voters(RoundView.id(context)).isEmpty()
                ? List.of(new FieldError("decision", "名册上没有人，不能开始评议。请退回修改评议对象或名册。"))
                : List.of();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        opinions.add(RoundView.id(context), Step.APPROVAL, answers.text("decision"), context.userId(), answers.text("reason"));
        return Map.of(AppraisalVariables.APPROVED, answers.text("decision").equals("approve"));
    }
}

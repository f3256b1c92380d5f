package io.zhengyou.appraisal.form;

import io.zhengyou.appraisal.process.AppraisalVariables;
import io.zhengyou.appraisal.round.Opinions;
import io.zhengyou.appraisal.round.Opinions.Step;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The leading group ends an appraisal, whatever step it has come to, or lets it go on. */
@Component
class TerminationApprovalForm implements FormBinding {

    private final Rounds rounds;
    private final Opinions opinions;
    private final RoundView view;

    TerminationApprovalForm(Rounds rounds, Opinions opinions, RoundView view) {
        this.rounds = rounds;
        this.opinions = opinions;
        this.view = view;
    }

    @Override
    public String formId() {
        return "appraisal-termination-approval";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.heading(context);
        view.addWords(shown, "requestReason", context, Step.TERMINATION, "request");
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return "approve".equals(input.get("decision")) && !rounds.lock(RoundView.id(context)).stage().canEnd()
                ? List.of(new FieldError("decision", "这次评议已经结束，不能再终止。请选择不同意并说明理由。"))
                : List.of();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean approved = answers.text("decision").equals("approve");
        opinions.add(RoundView.id(context), Step.TERMINATION, answers.text("decision"), context.userId(), answers.text("reason"));
        if (approved) {
            rounds.giveReason(RoundView.id(context), opinions.latest(RoundView.id(context), Step.TERMINATION, "request").orElseThrow());
        }
        return Map.of(AppraisalVariables.TERMINATION_APPROVED, approved);
    }
}

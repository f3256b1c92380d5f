package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.Withdrawals;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The unit's secretary, who signed the nomination, agrees to its withdrawal or does not. */
@Component
class WithdrawalApprovalForm extends DecisionForm {

    private final Nominations nominations;
    private final Withdrawals withdrawals;
    private final NominationView view;
    private final RequestView requests;

    WithdrawalApprovalForm(Opinions opinions, Nominations nominations, Withdrawals withdrawals, NominationView view, RequestView requests) {
        super("award-withdrawal-approval", opinions);
        this.nominations = nominations;
        this.withdrawals = withdrawals;
        this.view = view;
        this.requests = requests;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = new HashMap<>(view.withoutOpinions(nomination(context)));
        shown.putAll(requests.of(context));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return "approve".equals(input.get("decision")) && !withdrawals.isPossible(nomination(context))
                ? List.of(new FieldError("decision", "该推荐已有结果，或入围名单已确认，不能再撤回。请选择不同意并说明理由。"))
                : List.of();
    }

    @Override
    Map<String, Object> decide(FormContext context, Answers answers, String decision) {
        return Map.of(AwardVariables.WITHDRAWAL_APPROVED, decision.equals("approve"));
    }

    @Override
    String roundId(FormContext context) {
        return context.text(AwardVariables.ROUND);
    }

    @Override
    String nominationId(FormContext context) {
        return context.text(AwardVariables.NOMINATION);
    }

    private Nomination nomination(FormContext context) {
        return nominations.get(nominationId(context));
    }
}

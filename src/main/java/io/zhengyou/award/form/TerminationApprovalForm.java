package io.zhengyou.award.form;

import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The leading group ends a round, whatever step it has come to, or lets it go on. */
@Component
class TerminationApprovalForm extends RoundDecisionForm {

    private final Rounds rounds;
    private final RequestView requests;
    private final Opinions opinions;

    TerminationApprovalForm(Opinions opinions, Rounds rounds, RequestView requests) {
        super("award-termination-approval", opinions);
        this.rounds = rounds;
        this.requests = requests;
        this.opinions = opinions;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Round round = rounds.get(roundId(context));
        Map<String, Object> shown = new HashMap<>(RoundView.of(round));
        shown.put("stage", round.stage().label());
        shown.putAll(requests.of(context));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return "approve".equals(input.get("decision")) && rounds.lock(roundId(context)).stage().isOver()
                ? List.of(new FieldError("decision", "该届评选已经结束，不能再终止。请选择不同意并说明理由。"))
                : List.of();
    }

    @Override
    Map<String, Object> decide(FormContext context, Answers answers, String decision) {
        boolean approved = decision.equals("approve");
        if (approved) {
            rounds.giveReason(roundId(context), opinions.get(context.text(AwardVariables.REQUEST)).text());
        }
        return Map.of(AwardVariables.TERMINATION_APPROVED, approved);
    }
}

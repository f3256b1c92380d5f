package io.zhengyou.award.form;

import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.RulesSeal;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The leading group approves a scheme, returns it or ends the round. */
@Component
class SchemeApprovalForm extends RoundDecisionForm {

    static final String SCHEME_APPROVAL = "award-scheme-approval";

    private final Rounds rounds;
    private final RulesSeal seal;

    SchemeApprovalForm(Opinions opinions, Rounds rounds, RulesSeal seal) {
        super(SCHEME_APPROVAL, opinions);
        this.rounds = rounds;
        this.seal = seal;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return RoundView.of(rounds.get(roundId(context)));
    }

    @Override
    Map<String, Object> decide(FormContext context, Answers answers, String decision) {
        if (decision.equals("terminate")) {
            rounds.giveReason(roundId(context), answers.text("reason"));
        }
        if (decision.equals("approve")) {
            seal.close(roundId(context));
        }
        return Map.of(AwardVariables.SCHEME_DECISION, decision);
    }
}

package io.zhengyou.award.form;

import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormContext;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The committee does not come to vote: the leading group lets it vote again or ends the round. */
@Component
class QuorumDecisionForm extends RoundDecisionForm {

    private final Rounds rounds;
    private final ListView view;

    QuorumDecisionForm(Opinions opinions, Rounds rounds, ListView view) {
        super("award-quorum-decision", opinions);
        this.rounds = rounds;
        this.view = view;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Round round = rounds.get(roundId(context));
        Map<String, Object> shown = new HashMap<>(RoundView.of(round));
        shown.put("ballots", view.ballots(round));
        return shown;
    }

    @Override
    Map<String, Object> decide(FormContext context, Answers answers, String decision) {
        boolean again = decision.equals("again");
        if (!again) {
            rounds.giveReason(roundId(context), answers.text("reason"));
        }
        return Map.of(AwardVariables.BALLOT_AGAIN, again);
    }
}

package io.zhengyou.award.form;

import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.vote.CommitteeVotes;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormContext;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The leading group approves the list that the committee elected, or ends the round. */
@Component
class ListApprovalForm extends RoundDecisionForm {

    private final Rounds rounds;
    private final CommitteeVotes votes;
    private final ListView view;

    ListApprovalForm(Opinions opinions, Rounds rounds, CommitteeVotes votes, ListView view) {
        super("award-list-approval", opinions);
        this.rounds = rounds;
        this.votes = votes;
        this.view = view;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return view.of(rounds.get(roundId(context)));
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return input.get("decision") instanceof String decision && decision.equals("approve") && votes.elected(roundId(context)).isEmpty()
                ? List.of(new FieldError("decision", "名单为空，不能公示。请选择终止本届评选并说明理由。"))
                : List.of();
    }

    @Override
    Map<String, Object> decide(FormContext context, Answers answers, String decision) {
        boolean approved = decision.equals("approve");
        if (!approved) {
            rounds.giveReason(roundId(context), answers.text("reason"));
        }
        return Map.of(AwardVariables.LIST_APPROVED, approved);
    }
}

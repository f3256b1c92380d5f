package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.vote.CommitteeVotes;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The leading group gives the last seats to some of those whom the committee could not part. */
@Component
class TieDecisionForm implements FormBinding {

    private static final String ID = "award-tie-decision";

    private final Rounds rounds;
    private final CommitteeVotes votes;
    private final ListView view;
    private final Opinions opinions;

    TieDecisionForm(Rounds rounds, CommitteeVotes votes, ListView view, Opinions opinions) {
        this.rounds = rounds;
        this.votes = votes;
        this.view = view;
        this.opinions = opinions;
    }

    @Override
    public String formId() {
        return ID;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Round round = rounds.get(context.text(AwardVariables.ROUND));
        List<Nomination> tied = votes.tied(round.id());
        Map<String, Object> shown = new HashMap<>(RoundView.of(round));
        shown.put("ballots", view.ballots(round));
        shown.put("tiedNames", tied.stream().map(TieDecisionForm::name).collect(Collectors.joining("\n")));
        shown.put("tiedOptions", Choices.of(tied, TieDecisionForm::name, Nomination::id));
        shown.put("seatsLeft", votes.seatsLeft(round.id()));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        String roundId = context.text(AwardVariables.ROUND);
        List<String> chosen = new Answers(input).list("chosen");
        if (chosen.isEmpty()) {
            return List.of();
        }
        List<String> tied = votes.tied(roundId).stream().map(Nomination::id).toList();
        if (!tied.containsAll(chosen) || new HashSet<>(chosen).size() != chosen.size()) {
            return List.of(new FieldError("chosen", "请从票数相同者中选择。"));
        }
        int seats = votes.seatsLeft(roundId);
        return chosen.size() == seats
                ? List.of()
                : List.of(new FieldError("chosen", "剩余名额为 %d 个，现选定 %d 个，请改为恰好 %d 个。".formatted(seats, chosen.size(), seats)));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String roundId = context.text(AwardVariables.ROUND);
        opinions.add(roundId, null, ID, context.userId(), "rule", answers.text("reason"));
        votes.rule(roundId, context.userId(), answers.list("chosen"), answers.text("reason"));
        return Map.of();
    }

    private static String name(Nomination nomination) {
        return nomination.submitted().name() + "（" + nomination.unitName() + "）";
    }
}

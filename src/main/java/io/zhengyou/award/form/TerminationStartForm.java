package io.zhengyou.award.form;

import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office or a leader proposes to end a round without an award. */
@Component
class TerminationStartForm implements FormBinding {

    private static final String ID = "award-termination-start";

    private final Rounds rounds;
    private final Opinions opinions;

    TerminationStartForm(Rounds rounds, Opinions opinions) {
        this.rounds = rounds;
        this.opinions = opinions;
    }

    @Override
    public String formId() {
        return ID;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        List<Round> running = rounds.all().stream().filter(round -> !round.stage().isOver()).toList();
        return Map.of("rounds", Choices.of(running, round -> round.title() + "（" + round.stage().label() + "）", Round::id));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Round round = rounds.get(answers.text("round"));
        String request = opinions.add(round.id(), null, ID, context.userId(), "request", answers.text("reason"));
        return Map.of(AwardVariables.REQUEST, request, AwardVariables.ROUND, round.id(), AwardVariables.SUBJECT, round.title());
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(AwardVariables.ROUND);
    }
}

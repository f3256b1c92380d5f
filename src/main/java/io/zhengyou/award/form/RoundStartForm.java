package io.zhengyou.award.form;

import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.programme.Programme;
import io.zhengyou.award.programme.Programmes;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office starts a round of a programme. */
@Component
class RoundStartForm implements FormBinding {

    private final Programmes programmes;
    private final Rounds rounds;

    RoundStartForm(Programmes programmes, Rounds rounds) {
        this.programmes = programmes;
        this.rounds = rounds;
    }

    @Override
    public String formId() {
        return "award-round-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("programmes", Choices.of(programmes.all(), Programme::name, Programme::code));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String title = answers.text("title");
        Programme programme = programmes.find(answers.text("programme")).orElseThrow();
        return Map.of(
                AwardVariables.ROUND, rounds.start(programme, title, context.userId()),
                AwardVariables.SUBJECT, title);
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(AwardVariables.ROUND);
    }
}

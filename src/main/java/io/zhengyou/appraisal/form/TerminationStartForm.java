package io.zhengyou.appraisal.form;

import io.zhengyou.appraisal.process.AppraisalVariables;
import io.zhengyou.appraisal.round.Opinions;
import io.zhengyou.appraisal.round.Opinions.Step;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office or a leader proposes to end an appraisal without a result. */
@Component
class TerminationStartForm implements FormBinding {

    private final Rounds rounds;
    private final Opinions opinions;

    TerminationStartForm(Rounds rounds, Opinions opinions) {
        this.rounds = rounds;
        this.opinions = opinions;
    }

    @Override
    public String formId() {
        return "appraisal-termination-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("appraisals", Choices.of(rounds.all().stream().filter(round -> round.stage().canEnd()).toList(),
                round -> round.title() + "（" + round.stage().label() + "）", Round::id));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Round round = rounds.get(answers.text("chosenAppraisal"));
        opinions.add(round.id(), Step.TERMINATION, "request", context.userId(), answers.text("reason"));
        return Map.of(AppraisalVariables.ROUND, round.id(), AppraisalVariables.SUBJECT, round.title());
    }
}

package io.zhengyou.award.form;

import io.zhengyou.award.round.Opinions;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form with the fields {@code decision} and {@code reason}: what was decided is put on record, and then takes effect. */
abstract class DecisionForm implements FormBinding {

    private final String formId;
    private final Opinions opinions;

    DecisionForm(String formId, Opinions opinions) {
        this.formId = formId;
        this.opinions = opinions;
    }

    @Override
    public final String formId() {
        return formId;
    }

    @Override
    public final Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String decision = answers.text("decision");
        opinions.add(roundId(context), nominationId(context), formId, context.userId(), decision, words(answers));
        return decide(context, answers, decision);
    }

    /** What was written about the decision. */
    String words(Answers answers) {
        return answers.text("reason");
    }

    abstract String roundId(FormContext context);

    abstract @Nullable String nominationId(FormContext context);

    /** @return the variables with which the process goes on */
    abstract Map<String, Object> decide(FormContext context, Answers answers, String decision);
}

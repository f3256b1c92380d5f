package io.zhengyou.award.form;

import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.engine.FormContext;
import org.jspecify.annotations.Nullable;

/** A decision about a whole round. */
abstract class RoundDecisionForm extends DecisionForm {

    RoundDecisionForm(String formId, Opinions opinions) {
        super(formId, opinions);
    }

    @Override
    final String roundId(FormContext context) {
        return context.text(AwardVariables.ROUND);
    }

    @Override
    final @Nullable String nominationId(FormContext context) {
        return null;
    }
}

package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.engine.FormContext;
import java.util.Map;

/** A decision about one nomination: its favourable answer leads on, any other ends it. */
abstract class NominationDecisionForm extends DecisionForm {

    private final Nominations nominations;
    private final NominationView view;
    private final String favourable;
    private final String fact;
    private final State next;
    private final State end;

    /**
     * @param favourable the decision with which the nomination goes on
     * @param fact       the variable that says whether it was taken
     * @param next       the state after it
     * @param end        the state after any other
     */
    NominationDecisionForm(
            String formId, Opinions opinions, Nominations nominations, NominationView view,
            String favourable, String fact, State next, State end) {
        super(formId, opinions);
        this.nominations = nominations;
        this.view = view;
        this.favourable = favourable;
        this.fact = fact;
        this.next = next;
        this.end = end;
    }

    @Override
    public final Map<String, Object> prefill(FormContext context) {
        return view.of(nominationId(context));
    }

    @Override
    final String roundId(FormContext context) {
        return context.text(AwardVariables.ROUND);
    }

    @Override
    final String nominationId(FormContext context) {
        return context.text(AwardVariables.NOMINATION);
    }

    @Override
    final Map<String, Object> decide(FormContext context, String decision, String reason) {
        boolean goesOn = decision.equals(favourable);
        nominations.enter(nominationId(context), goesOn ? next : end);
        return Map.of(fact, goesOn);
    }
}

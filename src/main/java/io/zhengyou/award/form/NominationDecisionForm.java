package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormContext;
import java.util.Map;

/** A decision about one nomination, which the process routes by its name. */
abstract class NominationDecisionForm extends DecisionForm {

    private final Docket docket;
    private final NominationView view;
    private final String variable;
    private final Map<String, State> next;

    /**
     * @param variable the variable that carries the decision to the gateway
     * @param next     the state of the nomination after each decision
     */
    NominationDecisionForm(
            String formId, Opinions opinions, Docket docket, NominationView view, String variable, Map<String, State> next) {
        super(formId, opinions);
        this.docket = docket;
        this.view = view;
        this.variable = variable;
        this.next = next;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
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
    Map<String, Object> decide(FormContext context, Answers answers, String decision) {
        docket.enter(nominationId(context), next.get(decision));
        return Map.of(variable, decision);
    }
}

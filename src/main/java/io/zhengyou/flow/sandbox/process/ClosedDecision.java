package io.zhengyou.flow.sandbox.process;

import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.variable.Variables;

/** Decides nothing: whatever a decision table answers is open. */
final class ClosedDecision extends AbstractBpmnActivityBehavior {

    /** The engine's own name for the answer as a whole, for listeners. */
    private static final String WHOLE = "decisionResult";

    private final String result;
    private final Stage stage;

    /** @param result the variable for the answer, empty for none */
    ClosedDecision(String result, Stage stage) {
        this.result = result;
        this.stage = stage;
    }

    @Override
    public void execute(ActivityExecution execution) {
        execution.setVariableLocal(WHOLE, Variables.untypedNullValue(true));
        if (!result.isEmpty()) {
            execution.setVariable(result, stage.course().answers().facts().sample(result));
        }
        leave(execution);
    }
}

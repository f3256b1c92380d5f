package io.zhengyou.flow.sandbox.process;

import io.zhengyou.flow.sandbox.Thrown;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.EscalationHandler;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.core.model.CallableElementParameter;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.jspecify.annotations.Nullable;

/** Calls nothing: waits until the run says that the called process has ended, or what it has thrown. */
final class ClosedCall extends AbstractBpmnActivityBehavior {

    private final CallableElement call;
    private final Stage stage;

    ClosedCall(CallableElement call, Stage stage) {
        this.call = call;
        this.stage = stage;
    }

    /** Asks everything that would be handed over. */
    @Override
    public void execute(ActivityExecution execution) {
        call.getBusinessKey(execution);
        call.getInputVariables(execution);
    }

    @Override
    public void signal(ActivityExecution execution, @Nullable String name, @Nullable Object thrown) throws Exception {
        if (thrown instanceof Thrown what) {
            raise(what, execution);
        } else {
            var facts = stage.course().answers().facts();
            call.getOutputs().stream().map(CallableElementParameter::getTarget).filter(target -> target != null)
                    .forEach(target -> execution.setVariable(target, facts.sample(target)));
            leave(execution);
        }
    }

    private void raise(Thrown thrown, ActivityExecution execution) throws Exception {
        if (thrown.kind().equals("escalation")) {
            EscalationHandler.propagateEscalation(execution, thrown.code());
        } else {
            executeWithErrorPropagation(execution, () -> {
                throw new BpmnError(thrown.code().isEmpty() ? "error" : thrown.code());
            });
        }
    }
}

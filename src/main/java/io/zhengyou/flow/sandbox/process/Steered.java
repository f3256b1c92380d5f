package io.zhengyou.flow.sandbox.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.Condition;

/** A condition that is asked for real, once the run has decided what the variables in it hold. */
record Steered(String flow, Condition condition, Crossing crossing, Stage stage) implements Condition {

    @Override
    public boolean evaluate(DelegateExecution execution) {
        return evaluate(execution, execution);
    }

    @Override
    public boolean evaluate(VariableScope scope, DelegateExecution execution) {
        var course = stage.course();
        var choice = course.answers().choice(crossing, execution);
        try {
            return condition.evaluate(scope, execution);
        } catch (RuntimeException e) {
            course.trouble(flow, "条件算不出来：%s。".formatted(Failure.inWords(e)));
            return flow.equals(choice);
        }
    }

    @Override
    public boolean tryEvaluate(VariableScope scope, DelegateExecution execution) {
        return condition.tryEvaluate(scope, execution);
    }
}

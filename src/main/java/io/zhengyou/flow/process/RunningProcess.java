package io.zhengyou.flow.process;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** An instance of a process. */
record RunningProcess(String processId, String instance, ExecutionEntity execution) {

    static RunningProcess of(DelegateExecution execution) {
        var instance = ((ExecutionEntity) execution).getProcessInstance();
        return new RunningProcess(instance.getProcessDefinition().getKey(), instance.getId(), instance);
    }

    /** Itself, and the processes that have called it and wait for it. */
    Stream<RunningProcess> withCallers() {
        return Stream.iterate(this, Objects::nonNull, process -> process.execution.getSuperExecution() == null ? null : of(process.execution.getSuperExecution()));
    }
}

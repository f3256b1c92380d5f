package io.zhengyou.flow.sandbox.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** A run between two steps: where its tokens are, and what they wait for. */
record Rest(List<ExecutionEntity> executions, List<JobEntity> jobs, List<TaskEntity> tasks, List<EventSubscriptionEntity> events) {

    boolean isOver() {
        return executions.isEmpty();
    }

    /** An element at which a token stands. */
    Optional<String> place() {
        return executions.stream().map(ExecutionEntity::getActivityId).filter(Objects::nonNull).findFirst();
    }
}

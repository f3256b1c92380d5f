package io.zhengyou.engine.deadline;

import io.zhengyou.engine.OpenTask;
import io.zhengyou.engine.TaskArrived;
import io.zhengyou.engine.TaskDueSoon;
import io.zhengyou.engine.TaskOverdue;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happens to a user task, told to the other modules in the same transaction. */
@Component
class TaskEvents {

    private final ApplicationEventPublisher publisher;

    TaskEvents(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    void created(DelegateTask task, List<DeadlineTimer> timers) {
        timers.forEach(timer -> timer.reschedule((TaskEntity) task));
        // With an assignee the engine's assignment event follows.
        if (task.getAssignee() == null) {
            publish(task, TaskArrived::new);
        }
    }

    void updated(DelegateTask task, List<DeadlineTimer> timers) {
        TaskEntity entity = (TaskEntity) task;
        if (entity.getPropertyChanges().containsKey(TaskEntity.DUE_DATE)) {
            timers.forEach(timer -> timer.reschedule(entity));
        }
    }

    void assigned(DelegateTask task) {
        String self = Context.getCommandContext().getAuthenticatedUserId();
        if (task.getAssignee() != null && !task.getAssignee().equals(self)) {
            publish(task, TaskArrived::new);
        }
    }

    void dueSoon(DelegateTask task) {
        publish(task, TaskDueSoon::new);
    }

    void overdue(DelegateTask task) {
        publish(task, TaskOverdue::new);
    }

    private void publish(DelegateTask task, Function<OpenTask, Object> event) {
        if (task.getDueDate() != null) {
            publisher.publishEvent(event.apply(describe((TaskEntity) task)));
        }
    }

    private static OpenTask describe(TaskEntity task) {
        Set<String> groups = task.getCandidates().stream()
                .filter(candidate -> candidate.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toUnmodifiableSet());
        return new OpenTask(
                task.getId(),
                task.getName(),
                task.getProcessDefinition().getName(),
                task.getExecution().getProcessBusinessKey(),
                task.getAssignee(),
                groups,
                task.getDueDate().toInstant());
    }
}

package io.zhengyou.engine;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What people should have done by now, for whoever answers for all of it. */
@Component
public class OverdueTasks {

    private final TaskService tasks;
    private final RepositoryService repository;
    private final ServerAuthority server;
    private final Clock clock;

    OverdueTasks(TaskService tasks, RepositoryService repository, ServerAuthority server, Clock clock) {
        this.tasks = tasks;
        this.repository = repository;
        this.server = server;
        this.clock = clock;
    }

    public long count() {
        return server.call(() -> tasks.createTaskQuery().dueBefore(now()).count());
    }

    /** @param most no more than these, the longest overdue first */
    public List<OpenTask> first(int most) {
        return server.call(() -> tasks.createTaskQuery().dueBefore(now()).orderByDueDate().asc().orderByTaskId().asc().listPage(0, most).stream()
                .map(this::describe).toList());
    }

    private OpenTask describe(Task task) {
        var groups = tasks.getIdentityLinksForTask(task.getId()).stream().filter(link -> link.getGroupId() != null)
                .map(IdentityLink::getGroupId).collect(Collectors.toUnmodifiableSet());
        var process = repository.getProcessDefinition(task.getProcessDefinitionId()).getName();
        return new OpenTask(task.getId(), task.getName(), process, null, task.getAssignee(), groups, task.getDueDate().toInstant());
    }

    private Date now() {
        return Date.from(clock.instant());
    }
}

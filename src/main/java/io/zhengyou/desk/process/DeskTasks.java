package io.zhengyou.desk.process;

import io.zhengyou.engine.ServerAuthority;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads tasks with the server's authority; who may see one is another question ({@link Insight}). */
@Component
public class DeskTasks {

    private final TaskService tasks;
    private final HistoryService history;
    private final RepositoryService repository;
    private final StepMarks marks;
    private final ServerAuthority server;

    DeskTasks(TaskService tasks, HistoryService history, RepositoryService repository, StepMarks marks, ServerAuthority server) {
        this.tasks = tasks;
        this.history = history;
        this.repository = repository;
        this.marks = marks;
        this.server = server;
    }

    /** Open or done; empty for a task outside a process. */
    public Optional<DeskTask> find(String taskId) {
        return server.call(() -> Optional.ofNullable(history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult())
                .filter(task -> task.getProcessInstanceId() != null).map(this::read));
    }

    /** The open tasks that somebody holds, the first due first. */
    public List<DeskTask> heldBy(String person) {
        return server.call(() -> history.createHistoricTaskInstanceQuery().unfinished().processUnfinished().taskAssignee(person)
                .orderByTaskDueDate().asc().list().stream().filter(task -> task.getProcessInstanceId() != null).map(this::read).toList());
    }

    /** The open tasks about which somebody waits for a colleague's answer. */
    List<DeskTask> askedBy(String person) {
        return server.call(() -> history.createHistoricTaskInstanceQuery().unfinished().processUnfinished().taskOwner(person).list().stream()
                .filter(task -> task.getProcessInstanceId() != null).map(this::read).filter(DeskTask::delegated).toList());
    }

    private DeskTask read(HistoricTaskInstance done) {
        Task open = tasks.createTaskQuery().taskId(done.getId()).singleResult();
        HistoricProcessInstance instance =
                history.createHistoricProcessInstanceQuery().processInstanceId(done.getProcessInstanceId()).singleResult();
        Set<String> candidates = open == null ? Set.of() : candidates(open.getId());
        return new DeskTask(done.getId(), done.getName(), done.getTaskDefinitionKey(), done.getProcessDefinitionId(), done.getProcessInstanceId(),
                repository.getProcessDefinition(done.getProcessDefinitionId()).getName(),
                Objects.requireNonNullElse(instance.getBusinessKey(), done.getProcessInstanceId()),
                subject(done.getProcessInstanceId()), done.getAssignee(), done.getOwner(), open != null && open.getDelegationState() == DelegationState.PENDING,
                candidates.isEmpty() ? colleagues(done) : candidates, !candidates.isEmpty(),
                instant(done.getDueDate()), open != null, marks.privacy(done.getProcessDefinitionId(), done.getTaskDefinitionKey()));
    }

    private Set<String> candidates(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream().filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> colleagues(HistoricTaskInstance task) {
        return marks.colleagues(task.getProcessDefinitionId(), task.getTaskDefinitionKey()).map(group -> filled(group, task.getProcessInstanceId()))
                .map(Set::of).orElse(Set.of());
    }

    /** The group's id with the values of the instance's variables. */
    String filled(String group, String instanceId) {
        String filled = group;
        for (var variable : history.createHistoricVariableInstanceQuery().processInstanceId(instanceId).list()) {
            if (variable.getValue() instanceof String text) {
                filled = filled.replace("${" + variable.getName() + "}", text);
            }
        }
        return filled;
    }

    /** What an instance is about, to follow its name. */
    String about(String instanceId) {
        String subject = subject(instanceId);
        return subject.isEmpty() ? "" : "（" + subject + "）";
    }

    private String subject(String instanceId) {
        return history.createHistoricVariableInstanceQuery().processInstanceId(instanceId).variableName("subject").list()
                .stream().map(variable -> variable.getValue() instanceof String text ? text : "").findFirst().orElse("");
    }

    static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}

package io.zhengyou.desk.process;

import io.zhengyou.engine.ServerAuthority;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/** What somebody completed and could take back: the model allows it, and nothing happened since but the next task. */
@Component
class Completions {

    private static final String COMPLETED = "completed";
    private static final String GATEWAY = "exclusiveGateway";
    private static final String TASK = "userTask";
    private static final int LATEST = 20;

    private final HistoryService history;
    private final TaskService tasks;
    private final DeskTasks desk;
    private final StepMarks marks;
    private final ServerAuthority server;

    Completions(HistoryService history, TaskService tasks, DeskTasks desk, StepMarks marks, ServerAuthority server) {
        this.history = history;
        this.tasks = tasks;
        this.desk = desk;
        this.marks = marks;
        this.server = server;
    }

    /** Whether the person completed this task and its model lets that be taken back at all. */
    boolean isTheirs(DeskTask task, String person) {
        return server.call(() -> !task.open() && marks.canBeTakenBack(task.definitionId(), task.step())
                && history.createHistoricTaskInstanceQuery().taskId(task.id()).taskAssignee(person).taskDeleteReason(COMPLETED).count() > 0);
    }

    Optional<Completion> find(DeskTask task) {
        return server.call(() -> {
            HistoricTaskInstance done = history.createHistoricTaskInstanceQuery().taskId(task.id()).singleResult();
            return next(done).flatMap(desk::find).map(next -> new Completion(task, marks.form(task.definitionId(), task.step()), next));
        });
    }

    /** The latest of somebody's, the last first. */
    List<DeskTask> of(String person) {
        return server.call(() -> history.createHistoricTaskInstanceQuery().taskAssignee(person).finished().processUnfinished()
                .taskDeleteReason(COMPLETED).orderByHistoricTaskInstanceEndTime().desc().listPage(0, LATEST).stream()
                .filter(done -> done.getProcessInstanceId() != null && marks.canBeTakenBack(done.getProcessDefinitionId(), done.getTaskDefinitionKey()))
                .flatMap(done -> desk.find(done.getId()).stream()).toList());
    }

    /** The open task that came of it, if nothing else did. */
    private Optional<String> next(HistoricTaskInstance done) {
        List<HistoricActivityInstance> since = history.createHistoricActivityInstanceQuery().processInstanceId(done.getProcessInstanceId())
                .startedAfter(done.getEndTime()).list().stream().filter(activity -> !done.getId().equals(activity.getTaskId())).toList();
        List<HistoricActivityInstance> steps = since.stream().filter(activity -> TASK.equals(activity.getActivityType())).toList();
        boolean nothingElse = since.stream().allMatch(activity -> Set.of(TASK, GATEWAY).contains(activity.getActivityType()));
        if (!nothingElse || steps.size() != 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(tasks.createTaskQuery().taskId(steps.get(0).getTaskId()).active().singleResult()).map(task -> task.getId());
    }
}

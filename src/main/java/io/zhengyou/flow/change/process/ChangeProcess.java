package io.zhengyou.flow.change.process;

import io.zhengyou.engine.ServerAuthority;
import io.zhengyou.engine.VisibleTask;
import io.zhengyou.engine.VisibleTasks;
import io.zhengyou.flow.change.Change;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What a change tells its running approval. */
@Component
class ChangeProcess {

    private static final String PROCESS = "flow-change";
    private static final String CORRECT = "userTask_correct";
    private static final String STOPPED = "flow-change-stopped";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final VisibleTasks visible;
    private final ServerAuthority server;

    ChangeProcess(RuntimeService runtime, TaskService tasks, VisibleTasks visible, ServerAuthority server) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.visible = visible;
        this.server = server;
    }

    void begin(Change change) {
        server.run(() -> runtime.startProcessInstanceByKey(PROCESS, change.id(), Map.of(ChangeVariables.CHANGE, change.id(),
                ChangeVariables.SUBJECT, change.title(), ChangeVariables.SUBMITTER, change.submittedBy())));
    }

    /** The task in which this person corrects the change. @throws ChangeMoved if somebody else does */
    VisibleTask correctionBy(String person, String changeId) {
        var task = server.call(() -> Optional.ofNullable(
                tasks.createTaskQuery().processDefinitionKey(PROCESS).processInstanceBusinessKey(changeId).taskDefinitionKey(CORRECT).singleResult()));
        return task.map(Task::getId).flatMap(id -> visible.lock(id, person)).filter(found -> found.isHeldBy(person))
                .orElseThrow(() -> new ChangeMoved("这项改动退回给了其他人补正。"));
    }

    /** As this person, through the same door as its form in Tasklist. */
    void corrected(VisibleTask correction, String person, String note) {
        tasks.complete(correction.id(), note.isEmpty() ? Map.of("action", "resubmit") : Map.of("action", "resubmit", "note", note));
    }

    /** Ends the approval, whatever step it has come to. */
    void stop(String changeId) {
        server.run(() -> runtime.createMessageCorrelation(STOPPED).processInstanceBusinessKey(changeId).correlate());
    }
}

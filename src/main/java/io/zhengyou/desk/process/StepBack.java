package io.zhengyou.desk.process;

import io.zhengyou.engine.ServerAuthority;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Moves a process from an open task to an earlier step. */
@Component
class StepBack {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final DeskTasks desk;
    private final ServerAuthority server;

    StepBack(RuntimeService runtime, TaskService tasks, DeskTasks desk, ServerAuthority server) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.desk = desk;
        this.server = server;
    }

    /** @return the new task of the earlier step */
    DeskTask from(DeskTask open, String step) {
        server.run(() -> runtime.createProcessInstanceModification(open.instanceId())
                .startBeforeActivity(step).cancelAllForActivity(open.step()).execute());
        return server.call(() -> desk.find(tasks.createTaskQuery().processInstanceId(open.instanceId()).taskDefinitionKey(step).singleResult().getId()))
                .orElseThrow();
    }

    void give(DeskTask task, String person) {
        if (!task.isHeldBy(person)) {
            server.run(() -> tasks.setAssignee(task.id(), person));
        }
    }
}

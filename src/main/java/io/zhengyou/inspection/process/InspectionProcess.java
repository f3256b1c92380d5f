package io.zhengyou.inspection.process;

import io.zhengyou.engine.ServerAuthority;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** What the inspections tell their running processes. */
@Component
class InspectionProcess {

    private static final String PROGRAMME_TERMINATED = "inspection-programme-terminated";
    private static final String INSPECTION_TERMINATED = "inspection-terminated";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ServerAuthority server;

    InspectionProcess(RuntimeService runtime, TaskService tasks, ServerAuthority server) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.server = server;
    }

    /** What this person holds of a team's tasks is the team's again. */
    void release(String person, String team) {
        server.run(() -> tasks.createTaskQuery().taskCandidateGroup(team).includeAssignedTasks().list().stream()
                .filter(task -> person.equals(task.getAssignee()) || person.equals(task.getOwner())).forEach(task -> {
                    task.setOwner(null);
                    task.setAssignee(null);
                    task.setDelegationState(null);
                    tasks.saveTask(task);
                }));
    }

    /** Ends the programme with this id, or the inspection. */
    void terminationApproved(String id, boolean programme) {
        runtime.createMessageCorrelation(programme ? PROGRAMME_TERMINATED : INSPECTION_TERMINATED).processInstanceBusinessKey(id).correlateAll();
    }
}

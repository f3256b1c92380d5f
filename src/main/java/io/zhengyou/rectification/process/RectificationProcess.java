package io.zhengyou.rectification.process;

import io.zhengyou.engine.ServerAuthority;
import io.zhengyou.rectification.Rectification;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** What the register tells its running processes. */
@Component
public class RectificationProcess {

    private static final String ENDED = "rectification-ended";
    private static final String EXTENSION_WITHDRAWN = "rectification-extension-withdrawn";
    private static final String LOOKBACK = "rectification-lookback";
    private static final String CARRY_OUT = "userTask_carryOut";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ServerAuthority server;

    RectificationProcess(RuntimeService runtime, TaskService tasks, ServerAuthority server) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.server = server;
    }

    /** Starts the look back as a process of its own: whoever called the rectification does not wait for it. */
    void scheduleLookback(Rectification closed) {
        server.run(() -> runtime.startProcessInstanceByKey(LOOKBACK, closed.id(), Map.of(
                RectificationVariables.RECTIFICATION, closed.id(),
                RectificationVariables.UNIT, closed.order().unitCode(),
                RectificationVariables.VERIFIERS, closed.order().verifiers(),
                RectificationVariables.SUBJECT, closed.subject())));
    }

    /** The open task of the unit is due at the new deadline. */
    void deadlineMoved(String id, Instant dueAt) {
        server.run(() -> tasks.createTaskQuery().processInstanceBusinessKey(id).taskDefinitionKey(CARRY_OUT).list().forEach(task -> {
            task.setDueDate(Date.from(dueAt));
            tasks.saveTask(task);
        }));
    }

    /** The unit has taken back its request for more time: nobody decides it any more. */
    public void extensionWithdrawn(String id) {
        server.run(() -> runtime.createMessageCorrelation(EXTENSION_WITHDRAWN).processInstanceBusinessKey(id).correlateAll());
    }

    /** Nobody needs to decide about its deadline any more. */
    void ended(String id) {
        runtime.createMessageCorrelation(ENDED).processInstanceVariableEquals(RectificationVariables.RECTIFICATION, id).correlateAll();
    }
}

package io.zhengyou.desk.process;

import io.zhengyou.desk.HolderMoved;
import io.zhengyou.engine.ServerAuthority;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Whom a case comes back to: a model that says {@code camunda:assignee="${nominator}"} sends every return of the step to
 * the person in that variable. Passing the task on for good moves the variable too.
 */
@Component
class Holders {

    private final RuntimeService runtime;
    private final StepMarks marks;
    private final ServerAuthority server;
    private final ApplicationEventPublisher events;

    Holders(RuntimeService runtime, StepMarks marks, ServerAuthority server, ApplicationEventPublisher events) {
        this.runtime = runtime;
        this.marks = marks;
        this.server = server;
        this.events = events;
    }

    void move(DeskTask task, String to) {
        server.run(() -> marks.holder(task.definitionId(), task.step()).ifPresent(variable -> {
            if (runtime.getVariable(task.instanceId(), variable) instanceof String former && !former.equals(to)) {
                move(task.caseId(), variable, former, to);
            }
        }));
    }

    /** A called process has the variable too, and what calls it will need it again. */
    void move(String caseId, String variable, String former, String to) {
        server.run(() -> {
            ProcessInstanceQuery all = runtime.createProcessInstanceQuery();
            boolean keyed = runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId).count() > 0;
            (keyed ? all.processInstanceBusinessKey(caseId) : all.processInstanceId(caseId)).variableValueEquals(variable, former).list()
                    .forEach(instance -> runtime.setVariable(instance.getId(), variable, to));
            events.publishEvent(new HolderMoved(caseId, former, to));
        });
    }
}

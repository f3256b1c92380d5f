package io.zhengyou.engine.deadline;

import io.zhengyou.engine.ReminderTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Adds the deadline timers to every user task, at the place where the engine reads the listeners that a model declares.
 * A parse listener could not register the job definitions, and a job without one does not know its process definition.
 */
class DeadlineParse extends BpmnParse {

    private final TaskEvents events;
    private final Supplier<ReminderTime> reminderTime;

    DeadlineParse(BpmnParser parser, TaskEvents events, Supplier<ReminderTime> reminderTime) {
        super(parser);
        this.events = events;
        this.reminderTime = reminderTime;
    }

    @Override
    protected void parseTaskListeners(Element userTask, ActivityImpl activity, TaskDefinition definition) {
        super.parseTaskListeners(userTask, activity, definition);
        // A scope has an execution of its own; the timers hang on it and go with it.
        activity.setScope(true);
        activity.setEventScope(activity);
        List<DeadlineTimer> timers = Arrays.stream(Deadline.values())
                .map(deadline -> declare(deadline, activity))
                .toList();
        listen(definition, timers);
        var declared = activity.getProperties();
        declared.set(BpmnProperties.TIMEOUT_LISTENER_DECLARATIONS, new LentDeclarations(declared.get(BpmnProperties.TIMEOUT_LISTENER_DECLARATIONS)));
    }

    private DeadlineTimer declare(Deadline deadline, ActivityImpl activity) {
        DeadlineDate date = new DeadlineDate(deadline, activity.getId(), reminderTime);
        DeadlineTimer timer = new DeadlineTimer(deadline, activity, date);
        addJobDeclarationToProcessDefinition(timer, (ProcessDefinitionEntity) activity.getProcessDefinition());
        addTimerListenerDeclaration(deadline.listenerId(), activity, timer);
        return timer;
    }

    private void listen(TaskDefinition definition, List<DeadlineTimer> timers) {
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> events.created(task, timers));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, task -> events.updated(task, timers));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, events::assigned);
        definition.addTimeoutTaskListener(Deadline.REMINDER.listenerId(), events::dueSoon);
        definition.addTimeoutTaskListener(Deadline.ESCALATION.listenerId(), events::overdue);
    }
}

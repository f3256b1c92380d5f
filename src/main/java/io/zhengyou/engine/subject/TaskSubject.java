package io.zhengyou.engine.subject;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Copies the process variable {@code subject} into each new task: whoever may read a task may read its own variables, but
 * not those of the process.
 */
class TaskSubject extends AbstractBpmnParseListener {

    private static final String OF_THE_PROCESS = "subject";

    // A name of its own: an answer to the form that changes the subject must reach the process.
    private static final String OF_THE_TASK = "taskSubject";

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, TaskSubject::copy);
    }

    private static void copy(DelegateTask task) {
        Object subject = task.getVariable(OF_THE_PROCESS);
        if (subject != null) {
            task.setVariableLocal(OF_THE_TASK, subject);
        }
    }
}

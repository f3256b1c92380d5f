package io.zhengyou.coverage;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Listens at every node and flow of every process that the engine parses. */
final class VisitRecorder extends AbstractBpmnParseListener {

    private final VisitLog log;

    VisitRecorder(VisitLog log) {
        this.log = log;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        listenIn(process, process.getKey());
    }

    private void listenIn(ScopeImpl scope, String processId) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, visit(processId, activity.getId()));
            for (var flow : activity.getOutgoingTransitions()) {
                ((TransitionImpl) flow).addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, visit(processId, flow.getId()));
            }
            listenIn(activity, processId);
        }
    }

    private ExecutionListener visit(String processId, String elementId) {
        return execution -> log.add(processId, elementId);
    }
}

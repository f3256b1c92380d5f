package io.zhengyou.flow.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has the guard listen at every element of every process. */
@Component
class GuardConfiguration extends AbstractCamundaConfiguration {

    private final ObjectProvider<RuleGuard> guard;

    GuardConfiguration(ObjectProvider<RuleGuard> guard) {
        this.guard = guard;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        List<BpmnParseListener> others = engine.getCustomPreBPMNParseListeners();
        List<BpmnParseListener> all = new ArrayList<>(others == null ? List.of() : others);
        all.add(new Listening());
        engine.setCustomPreBPMNParseListeners(all);
    }

    private final class Listening extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            process.addBuiltInListener(ExecutionListener.EVENTNAME_START, execution -> guard.getObject().processBegins((DelegateExecution) execution));
            process.addBuiltInListener(ExecutionListener.EVENTNAME_END, execution -> guard.getObject().processEnds((DelegateExecution) execution));
            listenIn(process);
        }

        private void listenIn(ScopeImpl scope) {
            for (var activity : scope.getActivities()) {
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, execution -> guard.getObject().elementBegins((DelegateExecution) execution));
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, execution -> guard.getObject().elementEnds((DelegateExecution) execution));
                listenIn(activity);
            }
        }
    }
}

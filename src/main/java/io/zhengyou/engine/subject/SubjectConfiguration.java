package io.zhengyou.engine.subject;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

@Component
class SubjectConfiguration extends AbstractCamundaConfiguration {

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        List<BpmnParseListener> others = engine.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> all = new ArrayList<>(others == null ? List.of() : others);
        all.add(new TaskSubject());
        engine.setCustomPostBPMNParseListeners(all);
    }
}

package io.zhengyou.coverage;

import java.util.ArrayList;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/** Records what runs in every server that a test starts. */
@Component
class VisitRecording extends AbstractCamundaConfiguration {

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        var listeners = new ArrayList<BpmnParseListener>();
        if (configuration.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPostBPMNParseListeners());
        }
        listeners.add(new VisitRecorder(VisitLog.ofThisBuild()));
        configuration.setCustomPostBPMNParseListeners(listeners);
    }
}

package io.zhengyou.engine.history;

import io.zhengyou.engine.ConfidentialVariables;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

@Component
class HistoryConfiguration extends AbstractCamundaConfiguration {

    private final List<ConfidentialVariables> confidential;

    HistoryConfiguration(List<ConfidentialVariables> confidential) {
        this.confidential = confidential;
    }

    /** Around whatever the engine and others have put together by then. */
    @Override
    public void postInit(SpringProcessEngineConfiguration configuration) {
        ProcessEngineConfigurationImpl engine = configuration;
        engine.setHistoryEventHandler(new ForgetfulHistory(engine.getHistoryEventHandler(), confidential));
    }
}

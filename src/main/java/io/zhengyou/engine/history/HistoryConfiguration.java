package io.zhengyou.engine.history;

import io.zhengyou.engine.ConfidentialVariables;
import io.zhengyou.engine.MassProcesses;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

@Component
class HistoryConfiguration extends AbstractCamundaConfiguration {

    private final List<ConfidentialVariables> confidential;
    private final List<MassProcesses> mass;

    HistoryConfiguration(List<ConfidentialVariables> confidential, List<MassProcesses> mass) {
        this.confidential = confidential;
        this.mass = mass;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        configuration.setHistoryRemovalTimeProvider(new LaterRemovalTime(key -> mass.stream().anyMatch(processes -> processes.keys().contains(key))));
    }

    /** Around whatever the engine and others have put together by then. */
    @Override
    public void postInit(SpringProcessEngineConfiguration configuration) {
        ProcessEngineConfigurationImpl engine = configuration;
        engine.setHistoryEventHandler(new ForgetfulHistory(engine.getHistoryEventHandler(), confidential));
    }
}

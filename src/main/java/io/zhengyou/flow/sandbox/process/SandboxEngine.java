package io.zhengyou.flow.sandbox.process;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** An engine of its own, in memory: nothing of the server can be reached from it, and nobody finds it by a name. */
final class SandboxEngine {

    private SandboxEngine() {}

    static ProcessEngine create(ExpressionManager expressions, BpmnParseListener listener) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("sandbox-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:%s".formatted(configuration.getProcessEngineName()));
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setExpressionManager(expressions);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listener)));
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setEnforceHistoryTimeToLive(false);
        // What goes wrong in it is what it is for: it belongs into the report, not into the log.
        configuration.setEnableCmdExceptionLogging(false);
        var engine = configuration.buildProcessEngine();
        ProcessEngines.unregister(engine);
        return engine;
    }
}

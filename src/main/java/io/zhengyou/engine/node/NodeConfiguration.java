package io.zhengyou.engine.node;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A server that was killed and starts again goes on at once with the jobs it had in its hands (ADR 123). */
@Component
class NodeConfiguration extends AbstractCamundaConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(NodeConfiguration.class);

    private final String node;
    private final ObjectProvider<JobExecutor> executor;
    private final JdbcClient jdbc;

    NodeConfiguration(NodeName node, ObjectProvider<JobExecutor> executor, JdbcClient jdbc) {
        this.node = node.toString();
        this.executor = executor;
        this.jdbc = jdbc;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        executor.ifAvailable(jobs -> jobs.setLockOwner(node));
    }

    /** Before the job executor takes any. The new revision stops a namesake that still works on one: only one of the two is stored. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        int freed = jdbc.sql("UPDATE ACT_RU_JOB SET LOCK_OWNER_ = NULL, LOCK_EXP_TIME_ = NULL, REV_ = REV_ + 1 WHERE LOCK_OWNER_ = ?").param(node).update();
        if (freed > 0) {
            LOG.info("{} jobs that {} had begun when it ended are begun again", freed, node);
        }
    }
}

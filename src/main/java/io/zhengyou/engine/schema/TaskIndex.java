package io.zhengyou.engine.schema;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An index that the engine's own schema lacks. With every completion of a task the engine looks for its subtasks, and without this it reads
 * all open tasks to find none: with a hundred thousand open ballots that is most of what a vote costs.
 */
@Component
class TaskIndex extends AbstractCamundaConfiguration {

    private final JdbcClient jdbc;

    TaskIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The engine has made its tables by then, whichever version it began with. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        jdbc.sql("CREATE INDEX IF NOT EXISTS ZY_IDX_TASK_PARENT ON ACT_RU_TASK (PARENT_TASK_ID_)").update();
    }
}

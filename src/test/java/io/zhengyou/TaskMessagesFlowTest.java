package io.zhengyou;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From the due date in a model to the messages in the outbox. */
@ServerTest
class TaskMessagesFlowTest {

    private static final Instant START = Instant.parse("2026-06-08T01:00:00Z");
    private static final Instant DUE = Instant.parse("2026-06-11T10:00:00Z");

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private String deployment = "";

    @BeforeEach
    void deploy() {
        ClockUtil.setCurrentTime(Date.from(START));
        jdbc.sql("DELETE FROM notification_outbox").update();
        deployment = repository.createDeployment()
                .addModelInstance("message-test.bpmn", Bpmn.createExecutableProcess("message-test")
                        .name("消息测试")
                        .camundaHistoryTimeToLiveString("P30D")
                        .startEvent()
                        .userTask()
                        .name("办理")
                        .camundaAssignee("some-holder")
                        .camundaDueDate("${due}")
                        .endEvent()
                        .done())
                .deploy()
                .getId();
    }

    @AfterEach
    void cleanUp() {
        repository.deleteDeployment(deployment, true);
        ClockUtil.reset();
    }

    @Test
    void theHolderIsToldWhenATaskArrivesIsDueSoonAndIsOverdue() {
        start();
        fireTimersAt(DUE.minusSeconds(1));
        fireTimersAt(DUE);
        assertThat(subjects()).containsExactly("新任务：办理", "任务即将到期：办理", "任务已逾期：办理");
    }

    @Test
    void aTaskThatWasRolledBackLeavesNoMessage() {
        transaction.executeWithoutResult(status -> {
            start();
            status.setRollbackOnly();
        });
        assertThat(subjects()).isEmpty();
    }

    private void start() {
        runtime.startProcessInstanceByKey("message-test", Map.of("due", Date.from(DUE)));
    }

    private void fireTimersAt(Instant time) {
        ClockUtil.setCurrentTime(Date.from(time));
        management.createJobQuery().processDefinitionKey("message-test").executable().list()
                .forEach(job -> management.executeJob(job.getId()));
    }

    private List<String> subjects() {
        return jdbc.sql("SELECT subject FROM notification_outbox WHERE recipient = 'some-holder' ORDER BY created_at")
                .query(String.class)
                .list();
    }
}

package io.zhengyou.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class RemovalTimesTest {

    private static final List<String> LEFT_BY_A_BALLOT = List.of("ACT_HI_PROCINST", "ACT_HI_ACTINST", "ACT_HI_TASKINST", "ACT_HI_VARINST", "ACT_HI_DETAIL",
            "ACT_HI_IDENTITYLINK");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RemovalTimes removalTimes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theHistoryOfABallotThatEndedLearnsLaterWhenItIsRemovedAndThatOfAnOpenOneNotYet() {
        String ended = ballot();
        String open = ballot();
        engine.getTaskService().complete(engine.getTaskService().createTaskQuery().processInstanceId(ended).singleResult().getId());
        LEFT_BY_A_BALLOT.forEach(table -> assertThat(times(table, ended)).as(table).isNotEmpty().containsOnlyNulls());

        removalTimes.setAll();
        LEFT_BY_A_BALLOT.forEach(table -> {
            assertThat(times(table, ended)).as(table).isNotEmpty().allSatisfy(time ->
                    assertThat(time.toInstant()).isAfter(Instant.now().plus(Duration.ofDays(3_640))));
            assertThat(times(table, open)).as(table).containsOnlyNulls();
        });
    }

    @Test
    void theHistoryOfOtherProcessesKnowsItFromItsEnd() {
        engine.getRepositoryService().createDeployment().addModelInstance("other.bpmn",
                Bpmn.createExecutableProcess("other").camundaHistoryTimeToLiveString("P1D").startEvent().endEvent().done()).deploy();
        String other = engine.getRuntimeService().startProcessInstanceByKey("other").getId();
        assertThat(times("ACT_HI_ACTINST", other)).isNotEmpty().doesNotContainNull();
    }

    private String ballot() {
        return engine.getRuntimeService().startProcessInstanceByKey("appraisal-ballot", UUID.randomUUID().toString(),
                Map.of("ballotId", UUID.randomUUID().toString(), "voterId", "member1", "subject", "评议")).getId();
    }

    private List<Date> times(String table, String instance) {
        return jdbc.sql("SELECT REMOVAL_TIME_ FROM " + table + " WHERE ROOT_PROC_INST_ID_ = ?").param(instance)
                .query((row, number) -> (Date) row.getTimestamp(1)).list();
    }
}

package io.zhengyou.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.ballot.box.BallotBoxes;
import io.zhengyou.ballot.box.Mark;
import io.zhengyou.ballot.process.BallotProcess;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A roll of more than two batches, and a failure in the midst of the second. */
@ServerTest
class BatchesTest {

    private static final int BATCH = 200;
    private static final int ROLL = 450;
    private static final int VOTES = 30;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private BallotBoxes boxes;

    @Autowired
    private BallotProcess process;

    @Autowired
    private JdbcClient jdbc;

    private final String key = UUID.randomUUID().toString();
    private final Set<String> roll = IntStream.range(0, ROLL).mapToObj("batch%03d"::formatted).collect(Collectors.toSet());
    private String ballot = "";
    private String instance = "";

    @Test
    void everybodyIsAskedOnceAndEveryUnusedPaperComesBack() {
        start();
        work();
        assertThat(asked()).hasSize(BATCH);
        failing("ballot_roll", "sent = FALSE OR voter <> 'batch300'", this::work);
        assertThat(asked()).as("nothing of a batch that failed").hasSize(BATCH);
        work();
        assertThat(asked()).hasSize(2 * BATCH);
        work();
        assertThat(asked()).hasSize(ROLL).extracting(Task::getAssignee).containsExactlyInAnyOrderElementsOf(roll);

        asked().stream().limit(VOTES).forEach(this::vote);
        work();
        assertThat(boxes.turnout(ballot)).isEqualTo(new Turnout(ROLL, VOTES));
        work();
        assertThat(asked()).hasSize(ROLL - VOTES - BATCH);
        failing("ACT_HI_TASKINST", "ASSIGNEE_ IS NULL OR END_TIME_ IS NULL OR ASSIGNEE_ <> '%s'".formatted(asked().get(BATCH / 2).getAssignee()), this::work);
        assertThat(asked()).as("nothing of a batch that failed").hasSize(ROLL - VOTES - BATCH);
        work();
        work();
        assertThat(asked()).isEmpty();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instance).count()).isZero();
        assertThat(boxes.tally(ballot).valid()).isEqualTo(VOTES);
    }

    /** The loops of the rounds that vote, with nothing between them. */
    private void start() {
        engine.getRepositoryService().createDeployment().addModelInstance("batches.bpmn",
                Bpmn.createExecutableProcess("batches").camundaHistoryTimeToLiveString("P1D").startEvent()
                        .serviceTask("send").camundaAsyncBefore().camundaExpression("${ballot.openBatch(ballotId)}").camundaResultVariable("allSent")
                        .exclusiveGateway("allSent").condition("否", "${not allSent}").connectTo("send")
                        .moveToNode("allSent").condition("是", "${allSent}")
                        .serviceTask("close").camundaAsyncBefore().camundaExpression("${ballot.close(ballotId)}")
                        .serviceTask("withdraw").camundaAsyncBefore().camundaExpression("${ballot.withdrawBatch(ballotId)}").camundaResultVariable("allWithdrawn")
                        .exclusiveGateway("allWithdrawn").condition("否", "${not allWithdrawn}").connectTo("withdraw")
                        .moveToNode("allWithdrawn").condition("是", "${allWithdrawn}").endEvent().done()).deploy();
        ballot = boxes.open(new BallotPaper("分批试验", key, Booth.options(1), roll, CountingRule.twoThirds(1), Instant.now().plusSeconds(86_400 * 7)));
        instance = engine.getRuntimeService().startProcessInstanceByKey("batches", Map.of("ballotId", ballot)).getId();
    }

    private void work() {
        Job job = engine.getManagementService().createJobQuery().processInstanceId(instance).singleResult();
        engine.getManagementService().executeJob(job.getId());
    }

    /** As if the node had died in the midst: the database refuses one row of many. */
    private void failing(String table, String rule, Runnable step) {
        jdbc.sql("ALTER TABLE %s ADD CONSTRAINT planted_failure CHECK (%s)".formatted(table, rule)).update();
        try {
            assertThatThrownBy(step::run).isNotNull();
        } finally {
            jdbc.sql("ALTER TABLE %s DROP CONSTRAINT planted_failure".formatted(table)).update();
        }
    }

    private List<Task> asked() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).orderByTaskAssignee().asc().list();
    }

    private void vote(Task task) {
        boxes.cast(ballot, task.getAssignee(), Map.of("o0", Mark.APPROVE));
        process.complete(task.getId());
    }
}

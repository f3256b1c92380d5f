package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.organisation;
import static io.zhengyou.award.Answers.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.award.process.ReviewSteps;
import io.zhengyou.award.review.Reviews;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class ReviewBatchesTest {

    private static final int BATCH = 200;
    private static final List<String> EXPERTS = IntStream.range(0, 450).mapToObj("reviewer%03d"::formatted).toList();

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewSteps steps;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void everyReviewIsOpenedOnceThoughABatchFails() {
        Play play = new Play(engine, port);
        play.startRound("party-organisation", "分批评审试验届");
        play.decide("office1", "userTask_draftScheme", scheme(LocalDate.now(clock).plusDays(30), 1));
        play.decide("leader1", "userTask_approveScheme", decision("approve"));
        String nomination = play.nominate("liaisonA17", "A17", organisation("分批试验党支部"));
        new TransactionTemplate(transactions).executeWithoutResult(status -> reviews.assign(play.roundId(), nomination, EXPERTS));

        assertThat(openBatch(play)).isFalse();
        String unlucky = reviews.unsent(play.roundId(), BATCH).get(BATCH / 2).id();
        jdbc.sql("ALTER TABLE award_review ADD CONSTRAINT planted_failure CHECK (sent = FALSE OR id <> '" + unlucky + "')").update();
        try {
            assertThatThrownBy(() -> openBatch(play)).isNotNull();
        } finally {
            jdbc.sql("ALTER TABLE award_review DROP CONSTRAINT planted_failure").update();
        }
        assertThat(play.open("userTask_review")).hasSize(BATCH);
        assertThat(openBatch(play)).isFalse();
        assertThat(openBatch(play)).isTrue();
        assertThat(openBatch(play)).as("again").isTrue();
        assertThat(play.open("userTask_review")).extracting(Task::getAssignee).containsExactlyInAnyOrderElementsOf(EXPERTS);
    }

    /** In one transaction, as a job of the engine does it. */
    private boolean openBatch(Play play) {
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(status -> steps.openBatch(play.roundId())));
    }
}

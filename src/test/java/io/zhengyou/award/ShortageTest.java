package io.zhengyou.award;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.award.conflict.Conflict;
import io.zhengyou.award.conflict.DeclaredConflicts;
import io.zhengyou.directory.ConflictKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nominees with whom nearly every expert of the demo organisation has a conflict. */
@ServerTest
class ShortageTest {

    private static final int EXPERTS = 36;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private DeclaredConflicts conflicts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private Play play;
    private Panel panel;

    @BeforeEach
    void prepare() {
        play = new Play(engine, port);
        panel = new Panel(play);
    }

    @Test
    void takesWhoIsFreeFromTheWholePoolAndTellsTheOfficeHowManyAreMissing() {
        panel.accepted("专家不足试验届", LocalDate.now(clock).plusDays(30), 1, "B63", "B65");
        String short1 = panel.nominations().get(0);
        bar(short1, EXPERTS - 2);
        panel.draw();

        List<Task> tasks = play.open("userTask_review");
        assertThat(tasks).hasSize(2 + 3);
        assertThat(tasks.stream().filter(task -> play.variable(task, "nominationId").equals(short1)))
                .extracting(Task::getAssignee).containsExactlyInAnyOrder("expert35", "expert36");
        assertThat(jdbc.sql("SELECT body FROM notification_outbox WHERE subject = ? AND recipient = 'office1'")
                .param(play.title() + "：评审专家不足").query(String.class).single()).contains("第B63党支部").contains("缺 1 人").doesNotContain("第B65党支部");
    }

    @Test
    void saysNothingWhereEverybodyHasTheirExperts() {
        panel.accepted("专家足够试验届", LocalDate.now(clock).plusDays(30), 1, "B67");
        bar(panel.nominations().get(0), EXPERTS - 3);
        panel.draw();
        assertThat(play.open("userTask_review")).extracting(Task::getAssignee).containsExactlyInAnyOrder("expert34", "expert35", "expert36");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification_outbox WHERE subject LIKE ?").param(play.title() + "：评审专家不足%").query(Integer.class).single()).isZero();
    }

    private void bar(String nomination, int most) {
        transaction.executeWithoutResult(status -> IntStream.rangeClosed(1, most).forEach(number ->
                conflicts.declare(play.roundId(), new Conflict(nomination, "expert" + number, ConflictKind.OTHER, "试验"))));
    }
}

package io.zhengyou.appraisal;

import static io.zhengyou.appraisal.AppraisalPlay.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.appraisal.result.Results;
import io.zhengyou.database.AtOnce;
import io.zhengyou.engine.access.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Sheets that are handed in at the same moment. */
@ServerTest
class SimultaneousSheetsTest {

    private static final int VOTERS = 16;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Results results;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

    private AppraisalPlay play;

    @BeforeEach
    void open() {
        play = new AppraisalPlay(engine, port);
        play.open(plan("ALL", "A11"));
    }

    @Test
    void sixteenAtOnceAreAllCounted() throws Exception {
        CyclicBarrier together = new CyclicBarrier(VOTERS);
        List<Callable<HttpResponse<String>>> votes = play.ballots().stream().limit(VOTERS).map(task -> {
            Visitor voter = signedIn(task);
            return (Callable<HttpResponse<String>>) () -> {
                together.await();
                return AppraisalPlay.cast(voter, address(task), 1, "");
            };
        }).toList();
        ExecutorService threads = Executors.newFixedThreadPool(VOTERS);
        try {
            List<String> codes = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : threads.invokeAll(votes)) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
                codes.add(AppraisalPlay.code(answer.get()));
            }
            jdbc.sql("UPDATE appraisal_round SET quorum_percent = 1 WHERE id = ?").param(play.id()).update();
            play.close();
            assertThat(results.codes(play.id())).hasSize(VOTERS).containsExactlyInAnyOrderElementsOf(codes);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void ofTwoSheetsOfOnePersonOneCounts() {
        Task task = play.ballots().get(0);
        Visitor desk = signedIn(task);
        Visitor phone = signedIn(task);
        List<HttpResponse<String>> answers = new AtOnce(database, transactions).run(() -> lockRoll(task.getAssignee()),
                List.of(() -> AppraisalPlay.cast(desk, address(task), 0, ""), () -> AppraisalPlay.cast(phone, address(task), 4, "")));
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.body()).contains("您已经投过票"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ballot_sealed s JOIN appraisal_round r ON r.ballot_id = s.ballot_id WHERE r.id = ?").param(play.id())
                .query(Integer.class).single()).isOne();
    }

    private Visitor signedIn(Task task) {
        Visitor voter = Visitor.browser(port);
        voter.signIn(task.getAssignee(), AppraisalPlay.PASSWORD);
        return voter;
    }

    private static String address(Task task) {
        return "/appraisals/tasks/" + task.getId();
    }

    private void lockRoll(String voter) {
        jdbc.sql("SELECT r.voter FROM ballot_roll r JOIN appraisal_round a ON a.ballot_id = r.ballot_id WHERE a.id = ? AND r.voter = ? FOR UPDATE")
                .params(play.id(), voter).query(String.class).single();
    }
}

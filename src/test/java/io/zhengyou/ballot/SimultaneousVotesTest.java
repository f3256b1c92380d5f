package io.zhengyou.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.ballot.process.BallotSteps;
import io.zhengyou.database.AtOnce;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What happens at the same moment happens one after the other, or not at all. */
@ServerTest
class SimultaneousVotesTest {

    private static final List<Integer> APPROVE = List.of(0);
    private static final List<Integer> AGAINST = List.of(1);

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Ballots ballots;

    @Autowired
    private BallotSteps steps;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

    private AtOnce atOnce;
    private String key = "";
    private String ballot = "";

    @BeforeEach
    void prepare() {
        atOnce = new AtOnce(database, transactions);
    }

    @Test
    void ofTwoVotesOfOnePersonOneCounts() {
        Task task = open(Set.of("member1", "member2")).get(0);
        Booth desk = Booth.enter(port, task);
        Booth phone = Booth.enter(port, task);
        List<HttpResponse<String>> answers = atOnce.run(() -> lockRoll(task.getAssignee()),
                List.of(() -> desk.cast(APPROVE), () -> phone.cast(AGAINST)));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.body()).contains("您已经投过票"));
        assertThat(sealed()).isOne();
        assertThat(ballots.turnout(ballot)).isEqualTo(new Turnout(2, 1));
    }

    /**
     * The closing holds the ballot's row while it waits for the vote, whose foreign key needs that row. Which of the two the database
     * lets through first is its own affair.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aVoteAtTheMomentOfTheClosingIsCountedOrComesTooLate(boolean voteComesFirst) {
        Task task = open(Set.of("member1", "member2")).get(0);
        Booth booth = Booth.enter(port, task);
        List<HttpResponse<String>> answers = new ArrayList<>();
        Callable<Integer> vote = () -> {
            answers.add(booth.cast(APPROVE));
            return 0;
        };
        atOnce.run(() -> lockRoll(task.getAssignee()), voteComesFirst ? List.of(vote, this::close) : List.of(this::close, vote));
        HttpResponse<String> answer = answers.get(0);
        boolean counted = answer.statusCode() == 200;
        if (!counted) {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("投票已经截止");
        }
        assertThat(ballots.tally(ballot).counts()).containsExactly(new Count("o0", counted ? 1 : 0, 0, 0));
        assertThat(ballots.turnout(ballot).cast()).isEqualTo(counted ? 1 : 0);
        assertThat(openTasks()).hasSize(counted ? 1 : 2);
        assertThat(steps.withdrawBatch(ballot)).isTrue();
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void twoNodesThatCloseABoxOpenItOnce() {
        List<Task> tasks = open(Set.of("member1", "member2", "member3"));
        tasks.subList(0, 2).forEach(task -> assertThat(Booth.enter(port, task).cast(APPROVE).statusCode()).isEqualTo(200));
        assertThat(atOnce.run(() -> lockRoll(tasks.get(2).getAssignee()), List.<Callable<Integer>>of(this::close, this::close))).hasSize(2);
        assertThat(ballots.tally(ballot).valid()).isEqualTo(2);
        assertThat(jdbc.sql("SELECT approve FROM ballot_count WHERE ballot_id = ?").param(ballot).query(Integer.class).list()).containsExactly(2);
    }

    @Test
    void nineVotesAtOnceAreNineAndTheRoundIsTold() {
        Set<String> members = new TreeSet<>();
        for (int i = 1; i <= 9; i++) {
            members.add("member" + i);
        }
        List<Task> tasks = open(members);
        String round = waitingRound();
        List<Callable<Integer>> votes = new ArrayList<>();
        tasks.stream().map(task -> Booth.enter(port, task)).forEach(booth -> votes.add(() -> booth.cast(APPROVE).statusCode()));
        assertThat(atOnce.run(this::lockWholeRoll, votes)).hasSize(9).containsOnly(200);

        assertThat(openTasks()).isEmpty();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(round).count()).isZero();
        steps.close(ballot);
        assertThat(ballots.tally(ballot).counts()).containsExactly(new Count("o0", 9, 0, 0));
    }

    @Test
    void aVoteDuringTheTasksReminderIsRefusedAndCanBeRepeated() {
        Task task = open(Set.of("member1")).get(0);
        Booth booth = Booth.enter(port, task);
        List<HttpResponse<String>> answers = atOnce.run(() -> lockTimersOf(task), List.of(() -> booth.cast(APPROVE)));

        assertThat(answers.get(0).statusCode()).isEqualTo(409);
        assertThat(answers.get(0).body()).contains("选票没有投出", "再点一次提交");
        assertThat(ballots.turnout(ballot).cast()).isZero();
        assertThat(sealed()).isZero();
        assertThat(booth.cast(APPROVE).statusCode()).isEqualTo(200);
    }

    private List<Task> open(Set<String> roll) {
        key = UUID.randomUUID().toString();
        ballot = ballots.open(new BallotPaper("同时投票试验", key, Booth.options(1), roll, CountingRule.twoThirds(1),
                Instant.now().plusSeconds(86_400 * 7)));
        steps.openBatch(ballot);
        return openTasks();
    }

    private List<Task> openTasks() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).orderByTaskAssignee().asc().list();
    }

    /** An instance that waits for what a round waits for. */
    private String waitingRound() {
        engine.getRepositoryService().createDeployment().addModelInstance("waiting-round.bpmn",
                Bpmn.createExecutableProcess("waiting-round").camundaHistoryTimeToLiveString("P1D")
                        .startEvent().intermediateCatchEvent().message("award-ballot-complete").endEvent().done()).deploy();
        return engine.getRuntimeService().startProcessInstanceByKey("waiting-round", key).getId();
    }

    private int close() {
        steps.close(ballot);
        return 0;
    }

    private int sealed() {
        return jdbc.sql("SELECT COUNT(*) FROM ballot_sealed WHERE ballot_id = ?").param(ballot).query(Integer.class).single();
    }

    private void lockRoll(String voter) {
        jdbc.sql("SELECT voter FROM ballot_roll WHERE ballot_id = ? AND voter = ? FOR UPDATE").params(ballot, voter).query(String.class).single();
    }

    private void lockWholeRoll() {
        jdbc.sql("SELECT voter FROM ballot_roll WHERE ballot_id = ? FOR UPDATE").param(ballot).query(String.class).list();
    }

    /** As the job executor does that has just taken them. */
    private void lockTimersOf(Task task) {
        jdbc.sql("UPDATE ACT_RU_JOB SET REV_ = REV_ + 1 WHERE EXECUTION_ID_ = ?").param(task.getExecutionId()).update();
    }
}

package io.zhengyou.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zhengyou.ServerTest;
import io.zhengyou.ballot.process.BallotSteps;
import io.zhengyou.database.TableScan;
import io.zhengyou.engine.access.Visitor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who voted is known, what was voted is known, and nothing joins the two. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class SecrecyTest {

    private static final int OPTIONS = 40;
    private static final Set<String> VOTERS = Set.of("member1", "member2", "member3", "member4");

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

    private final LoggingSystem logging = LoggingSystem.get(SecrecyTest.class.getClassLoader());
    private final Map<String, String> votes = new LinkedHashMap<>();
    private String ballot = "";

    @BeforeEach
    void vote() {
        open().forEach(task -> cast(Booth.enter(port, task), task));
    }

    private List<Task> open() {
        String key = UUID.randomUUID().toString();
        ballot = ballots.open(new BallotPaper("保密试验", key, Booth.options(OPTIONS), VOTERS, CountingRule.twoThirds(OPTIONS), Instant.now()));
        steps.openBatch(ballot);
        List<Task> tasks = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).list();
        assertThat(tasks).hasSize(VOTERS.size());
        return tasks;
    }

    @Test
    void nothingShowsAVoteWhileTheBoxIsShut(CapturedOutput log) {
        assertThat(new TableScan(jdbc).columnsWith(votes.values())).isEmpty();
        votes.values().forEach(vote -> assertThat(log.getAll()).doesNotContain(vote));
    }

    /** Everything that a library may ever write, as somebody asks for who looks for a fault. */
    @Test
    void evenTheMostTalkativeLogShowsNoVote(CapturedOutput log) {
        Task task = open().get(0);
        Booth booth = Booth.enter(port, task);
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.TRACE);
        try {
            cast(booth, task);
        } finally {
            logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
        }
        assertThat(log.getAll()).contains("POST /ballots/").doesNotContainPattern("o\\d+\\W{1,4}(APPROVE|AGAINST|ABSTAIN)")
                .doesNotContain(votes.get(task.getAssignee()));
    }

    /** A mark by itself says something only beside another of the same paper: so nothing is beside it. */
    @Test
    void theShutBoxHoldsAsManySlipsOfOneLengthForEverybodyAndNothingThatJoinsThem() {
        List<String> sealed = jdbc.sql("SELECT sealed FROM ballot_sealed WHERE ballot_id = ?").param(ballot).query(String.class).list();
        assertThat(sealed).hasSize(VOTERS.size() * OPTIONS).doesNotHaveDuplicates().extracting(String::length).containsOnly(sealed.get(0).length());
        assertThat(columnsOf("ballot_sealed")).containsExactlyInAnyOrder("id", "ballot_id", "sealed");
        assertThat(new TableScan(jdbc).columnsWith(List.of("#0007+", "#0007-", "#00070"))).isEmpty();
    }

    @Test
    void theOpenedVotesAreCountsAndLeadToNobody(CapturedOutput log) {
        List<String> sealed = jdbc.sql("SELECT id FROM ballot_sealed WHERE ballot_id = ?").param(ballot).query(String.class).list();
        steps.close(ballot);

        assertThat(new TableScan(jdbc).columnsWith(Stream.concat(votes.values().stream(), sealed.stream()).toList())).isEmpty();
        votes.values().forEach(vote -> assertThat(log.getAll()).doesNotContain(vote));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ballot_sealed WHERE ballot_id = ?").param(ballot).query(Integer.class).single()).isZero();
        assertThat(columnsOf("ballot_count")).containsExactlyInAnyOrder("ballot_id", "place", "approve", "against", "abstain");
        assertThat(columnsOf("ballot_vote")).isEmpty();
        assertThat(ballots.tally(ballot).counts()).isEqualTo(expected());
    }

    @Test
    void aFailureOfTheOpeningQuotesNoVoteAndTheOpeningCanBeRepeated(CapturedOutput log) {
        jdbc.sql("ALTER TABLE ballot_count ADD CONSTRAINT ballot_count_planted CHECK (ballot_id <> '" + ballot + "')").update();
        try {
            Throwable failure = catchThrowable(() -> steps.close(ballot));
            assertThat(failure).hasMessageContaining("could not be written").hasNoCause();
            votes.values().forEach(vote -> assertThat(failure).hasMessageNotContaining(vote));
            votes.values().forEach(vote -> assertThat(log.getAll()).doesNotContain(vote));
        } finally {
            jdbc.sql("ALTER TABLE ballot_count DROP CONSTRAINT ballot_count_planted").update();
        }
        steps.close(ballot);
        assertThat(ballots.tally(ballot).valid()).isEqualTo(VOTERS.size());
        assertThat(ballots.tally(ballot).counts()).isEqualTo(expected());
    }

    @Test
    void theServerShowsNothingOfItsInsideOverHttp() {
        Visitor operator = Visitor.browser(port);
        operator.signIn("operator1", "zhengyou2026");
        assertThat(operator.api("GET", "/actuator/health", "").body()).isEqualTo("{\"status\":\"UP\"}");
        for (String endpoint : List.of("env", "heapdump", "threaddump", "loggers", "httpexchanges", "configprops", "beans", "metrics", "logfile", "flyway")) {
            assertThat(operator.get("/actuator/" + endpoint).statusCode()).as(endpoint).isEqualTo(404);
        }
    }

    @Test
    void theKeyOfAnOpenedBoxIsGone() {
        steps.close(ballot);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ballot WHERE id = ? AND box_key IS NULL").param(ballot).query(Integer.class).single()).isOne();
    }

    @Test
    void theRollHasNoTimes() {
        assertThat(columnsOf("ballot_roll")).containsExactlyInAnyOrder("ballot_id", "voter", "sent", "voted", "closed", "instance_id", "on_paper");
    }

    @Test
    void theScanFindsAPlantedLeak() {
        String vote = votes.values().iterator().next();
        jdbc.sql("UPDATE ballot_option SET detail = ? WHERE ballot_id = ? AND place = 0").params("x" + vote, ballot).update();
        assertThat(new TableScan(jdbc).columnsWith(vote)).containsExactly("ballot_option.detail");
    }

    private void cast(Booth booth, Task task) {
        assertThat(booth.cast(choices(task.getAssignee())).statusCode()).isEqualTo(200);
    }

    /** A pattern that nobody else has; noted with the signs of a whole paper, as it was stored before marks were sealed apart. */
    private List<Integer> choices(String voter) {
        List<Integer> choices = new Random().ints(OPTIONS, 0, Booth.MARKS.size()).boxed().toList();
        votes.put(voter, choices.stream().map(choice -> String.valueOf("+-0".charAt(choice))).collect(Collectors.joining()));
        return choices;
    }

    private List<Count> expected() {
        return IntStream.range(0, OPTIONS).mapToObj(place -> new Count("o" + place, signs('+', place), signs('-', place), signs('0', place))).toList();
    }

    private int signs(char sign, int place) {
        return (int) votes.values().stream().filter(vote -> vote.charAt(place) == sign).count();
    }

    private List<String> columnsOf(String table) {
        return jdbc.sql("SELECT LOWER(column_name) FROM information_schema.columns WHERE LOWER(table_name) = ?").param(table)
                .query(String.class).list();
    }
}

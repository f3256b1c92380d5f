package io.zhengyou.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.zhengyou.ServerTest;
import io.zhengyou.ballot.process.BallotSteps;
import io.zhengyou.engine.access.Visitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
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

    private final Map<String, String> votes = new LinkedHashMap<>();
    private String ballot = "";

    @BeforeEach
    void vote() {
        String key = UUID.randomUUID().toString();
        List<Option> options = IntStream.range(0, OPTIONS).mapToObj(i -> new Option("o" + i, "选项" + i, "")).toList();
        ballot = ballots.open(new BallotPaper("保密试验", key, options, VOTERS, CountingRule.twoThirds(OPTIONS), Instant.now()));
        steps.openBatch(ballot);
        List<Task> tasks = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).list();
        assertThat(tasks).hasSize(VOTERS.size());
        tasks.forEach(this::cast);
    }

    @Test
    void nothingShowsAVoteWhileTheBoxIsShut(CapturedOutput log) {
        votes.values().forEach(vote -> assertThat(new TableScan(jdbc).columnsWith(vote)).isEmpty());
        votes.values().forEach(vote -> assertThat(log.getAll()).doesNotContain(vote));
    }

    @Test
    void theOpenedVotesLeadToNobody(CapturedOutput log) {
        List<String> sealed = jdbc.sql("SELECT id FROM ballot_sealed WHERE ballot_id = ?").param(ballot).query(String.class).list();
        steps.close(ballot);

        TableScan scan = new TableScan(jdbc);
        votes.values().forEach(vote -> assertThat(scan.columnsWith(vote)).containsExactly("ballot_vote.marks"));
        votes.values().forEach(vote -> assertThat(log.getAll()).doesNotContain(vote));
        List<String> ids = jdbc.sql("SELECT id FROM ballot_vote WHERE ballot_id = ?").param(ballot).query(String.class).list();
        assertThat(ids).hasSize(VOTERS.size()).doesNotContainAnyElementsOf(sealed);
        ids.forEach(id -> assertThat(scan.columnsWith(id)).containsExactly("ballot_vote.id"));
        sealed.forEach(id -> assertThat(scan.columnsWith(id)).isEmpty());
        assertThat(columnsOf("ballot_vote")).containsExactlyInAnyOrder("id", "ballot_id", "marks");
    }

    @Test
    void theKeyOfAnOpenedBoxIsGone() {
        steps.close(ballot);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ballot WHERE id = ? AND box_key IS NULL").param(ballot).query(Integer.class).single()).isOne();
    }

    @Test
    void theRollHasNoTimes() {
        assertThat(columnsOf("ballot_roll")).containsExactlyInAnyOrder("ballot_id", "voter", "sent", "voted", "closed");
    }

    @Test
    void theScanFindsAPlantedLeak() {
        String vote = votes.values().iterator().next();
        jdbc.sql("UPDATE ballot_option SET detail = ? WHERE ballot_id = ? AND place = 0").params("x" + vote, ballot).update();
        assertThat(new TableScan(jdbc).columnsWith(vote)).containsExactly("ballot_option.detail");
    }

    private void cast(Task task) {
        Visitor voter = Visitor.browser(port);
        voter.signIn(task.getAssignee(), "zhengyou2026");
        String address = "/ballots/" + task.getId();
        String paper = voter.api("GET", address, "").body();
        List<String> marks = marks(task.getAssignee());
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < OPTIONS; i++) {
            json.append(i == 0 ? "" : ",").append("\"o%d\":\"%s\"".formatted(i, marks.get(i)));
        }
        assertThat(voter.post(address, json + "}", JsonPath.read(paper, "$.csrfHeader"), JsonPath.read(paper, "$.csrfToken")).statusCode())
                .isEqualTo(200);
    }

    /** A pattern that nobody else has, and the signs under which it would be stored. */
    private List<String> marks(String voter) {
        Random random = new Random();
        List<String> marks = new ArrayList<>();
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < OPTIONS; i++) {
            int choice = random.nextInt(3);
            marks.add(List.of("APPROVE", "AGAINST", "ABSTAIN").get(choice));
            signs.append("+-0".charAt(choice));
        }
        votes.put(voter, signs.toString());
        return marks;
    }

    private List<String> columnsOf(String table) {
        return jdbc.sql("SELECT LOWER(column_name) FROM information_schema.columns WHERE LOWER(table_name) = ?").param(table)
                .query(String.class).list();
    }
}

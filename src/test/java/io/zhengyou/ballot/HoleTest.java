package io.zhengyou.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.zhengyou.ServerTest;
import io.zhengyou.ballot.process.BallotSteps;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A voter who leaves the vote on one option sees and says nothing of it, and everything else goes on. */
@ServerTest
class HoleTest {

    private static final List<Option> OPTIONS = List.of(
            new Option("first", "候选甲", "甲的简介"), new Option("hidden", "候选乙", "乙的简介"), new Option("third", "候选丙", "丙的简介"));

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Ballots ballots;

    @Autowired
    private BallotSteps steps;

    private String key = "";
    private String ballot = "";

    @Test
    void thePaperOfARecusedVoterShowsNothingOfTheNominee() {
        Booth recused = Booth.enter(port, open(Map.of("member1", Set.of("hidden"))).get(0));
        assertThat(recused.paper()).contains("候选甲", "候选丙").doesNotContain("候选乙", "乙的简介", "hidden");
        Booth other = Booth.enter(port, tasks(key).get(1));
        assertThat(other.paper()).contains("候选甲", "候选乙", "候选丙");
    }

    @Test
    void aMarkOnTheNomineeIsRefusedInTheSameWordsAsOneOnNobody() {
        Booth recused = Booth.enter(port, open(Map.of("member1", Set.of("hidden"))).get(0));
        String whole = "{\"first\":\"APPROVE\",\"third\":\"AGAINST\",\"%s\":\"APPROVE\"}";
        HttpResponse<String> hidden = post(recused, whole.formatted("hidden"));
        HttpResponse<String> nobody = post(recused, whole.formatted("nobody"));
        assertThat(hidden.statusCode()).isEqualTo(nobody.statusCode()).isEqualTo(400);
        assertThat(hidden.body().replace("hidden", "nobody")).isEqualTo(nobody.body()).doesNotContain("候选乙");
        assertThat(ballots.turnout(ballot).cast()).isZero();
    }

    @Test
    void theVotesOnANomineeAreThoseOfWhoHadOne() {
        List<Task> tasks = open(Map.of("member1", Set.of("hidden"), "member2", Set.of("hidden")));
        assertThat(post(Booth.enter(port, tasks.get(0)), "{\"first\":\"APPROVE\",\"third\":\"AGAINST\"}").statusCode()).isEqualTo(200);
        assertThat(post(Booth.enter(port, tasks.get(2)), "{\"first\":\"APPROVE\",\"third\":\"AGAINST\",\"hidden\":\"APPROVE\"}").statusCode()).isEqualTo(200);
        steps.close(ballot);
        Tally tally = ballots.tally(ballot);
        assertThat(tally.counts()).containsExactly(new Count("first", 2, 0, 0), new Count("hidden", 1, 0, 0), new Count("third", 0, 2, 0));
        assertThat(tally.elected()).containsExactlyInAnyOrder("first", "hidden");
        assertThat(ballots.excluded(ballot)).isEqualTo(Map.of("hidden", 2));
        assertThat(ballots.issued(ballot)).isEqualTo(3);
    }

    @Test
    void whoIsExcludedFromEverythingHandsInAnEmptyPaperAndIsPresent() {
        Booth empty = Booth.enter(port, open(Map.of("member1", Set.of("first", "hidden", "third"))).get(0));
        assertThat(JsonPath.<List<String>>read(empty.paper(), "$.options[*].id")).isEmpty();
        assertThat(post(empty, "{}").statusCode()).isEqualTo(200);
        steps.close(ballot);
        assertThat(ballots.tally(ballot).cast()).isOne();
        assertThat(ballots.tally(ballot).counts()).extracting(Count::valid).containsOnly(0);
    }

    private List<Task> open(Map<String, Set<String>> exclusions) {
        key = UUID.randomUUID().toString();
        ballot = ballots.open(new BallotPaper("回避试验", key, OPTIONS, Set.of("member1", "member2", "member3"), exclusions,
                CountingRule.twoThirds(3), Instant.now().plusSeconds(86_400)));
        steps.openBatch(ballot);
        return tasks(key);
    }

    private List<Task> tasks(String businessKey) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(businessKey).orderByTaskAssignee().asc().list();
    }

    private static HttpResponse<String> post(Booth booth, String marks) {
        return booth.voter().post(booth.address(), marks, JsonPath.read(booth.paper(), "$.csrfHeader"), JsonPath.read(booth.paper(), "$.csrfToken"));
    }
}

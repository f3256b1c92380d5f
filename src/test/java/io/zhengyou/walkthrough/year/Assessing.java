package io.zhengyou.walkthrough.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.client.Person;
import io.zhengyou.client.Session;
import io.zhengyou.client.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The annual assessment: the units write, their peers vote, the leading group grades, the units accept or object. */
final class Assessing {

    static final int FILING_DAYS = 10;

    private static final int VOTING_DAYS = 10;
    private static final int OBJECTION_DAYS = 5;
    private static final String SELF = "一年来按承诺推进各项工作，走访了基层科技工作者，会员意见件件有答复，不足是台账还不够细。";

    private final ObjectMapper json = new ObjectMapper();
    private final Scene scene;
    private final Casting casting;
    private final Judgement judgement;

    Assessing(Scene scene, Casting casting) {
        this.scene = scene;
        this.casting = casting;
        judgement = new Judgement(scene.ledger(), casting);
    }

    String open() {
        return scene.person("office1").start("annual-assessment", Map.of("year", String.valueOf(scene.almanac().year()), "unitsBy", "all",
                "filingDays", FILING_DAYS, "votingDays", VOTING_DAYS, "objectionDays", OBJECTION_DAYS));
    }

    /** Beside what is known of the unit. */
    void write() {
        scene.organisation().units().parallelStream().filter(unit -> !casting.silent().contains(unit)).forEach(unit -> {
            Person liaison = scene.liaison(unit);
            Map<String, ?> own = Unit.step("annual-self-assessment", "userTask_selfAssess", unit);
            // One unit is asked after the other, each when its facts are frozen.
            Task task = await(unit + " assesses itself").pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofSeconds(1))
                    .atMost(Duration.ofMinutes(5)).until(() -> liaison.tasks(own), tasks -> !tasks.isEmpty()).get(0);
            liaison.complete(task, Map.of("selfAssessment", SELF));
        });
    }

    /** Every other secretary votes on the units that are like theirs; nobody approves of one of these. */
    void vote() {
        List<String> secretaries = scene.organisation().secretaries();
        secretaries.parallelStream().filter(secretary -> secretaries.indexOf(secretary) % 2 == 0).map(scene::person).forEach(this::vote);
    }

    private void vote(Person secretary) {
        Task task = secretary.task(Map.of("taskDefinitionKey", "userTask_vote", "assignee", secretary.id()));
        Session session = secretary.signIn();
        String address = "/ballots/" + task.id();
        try {
            JsonNode paper = json.readTree(session.get(address));
            Map<String, String> marks = new TreeMap<>();
            String rejected = scene.organisation().nameOfUnit(casting.rejected());
            paper.path("options").forEach(option -> marks.put(option.path("id").asText(),
                    option.path("name").asText().equals(rejected) ? "AGAINST" : "APPROVE"));
            session.postJson(address, json.writeValueAsString(marks), paper.path("csrfHeader").asText(), paper.path("csrfToken").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the decision table proposes, which must be what the story leads to. */
    void grade() {
        Person leader = scene.person("leader1");
        List<Task> tasks = await("all units can be graded").pollInSameThread().atMost(Duration.ofMinutes(3))
                .until(() -> leader.tasks(Map.of("processDefinitionKey", "annual-assessment-unit", "taskDefinitionKey", "userTask_grade",
                        "candidateUser", leader.id())), found -> found.size() == scene.organisation().units().size());
        tasks.parallelStream().forEach(task -> grade(leader, task));
    }

    private void grade(Person leader, Task task) {
        JsonNode shown = leader.shown(task);
        String unit = scene.organisation().codeOfUnit(shown.path("unitShown").path("value").asText());
        Grade proposed = judgement.of(unit);
        assertThat(shown.path("proposedShown").path("value").asText()).as("grade of %s: %s", unit, shown.path("indicatorsShown").path("value").asText())
                .isEqualTo(proposed.label());
        Person judge = scene.organisation().unitOf(leader.id()).equals(unit) ? scene.person("leader2") : leader;
        judge.complete(task, Map.of("grade", proposed.name()));
        scene.ledger().judge(unit, new Judged(proposed.label(), proposed.label()));
    }
}

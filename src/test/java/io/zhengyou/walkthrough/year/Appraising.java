package io.zhengyou.walkthrough.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhengyou.client.Booth;
import io.zhengyou.client.Html;
import io.zhengyou.client.Person;
import io.zhengyou.client.Session;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** An appraisal from its preparation to what is published of it; a unit that nobody likes has something to mend. */
final class Appraising {

    static final int DAYS = 10;

    private static final int THRESHOLD = 60;
    private static final int LEAST = 3;
    private static final String MEMBER = "member";

    private final Scene scene;
    private final Roll roll;
    private String id = "";

    Appraising(Scene scene, Roll roll) {
        this.scene = scene;
        this.roll = roll;
    }

    /** The office brings the roll, the leading group approves. */
    void begin() {
        Person office = scene.person("office1");
        id = office.start("appraisal-round", Map.of("title", roll.title(), "questionnaire", "five-goods"));
        String page = "/office/appraisals/" + id;
        office.signIn().upload(page, page, "roll", "名册.csv", roll.file().getBytes(StandardCharsets.UTF_8));
        office.complete(id, "userTask_prepare", Map.of("subjectsBy", "chosen", "units", roll.subjects(), "scope", roll.scope(), "roll", "LIST",
                "days", DAYS, "quorumPercent", 30, "least", LEAST, "threshold", THRESHOLD));
        scene.person("leader1").complete(id, "userTask_approve", Map.of("decision", "approve"));
    }

    /** Those with a login vote in Tasklist, the others by the links that the office prints for them, unit by unit. */
    void vote() {
        roll.members().parallel().forEach(member -> {
            Person voter = scene.person(MEMBER + member);
            Booth.cast(voter, voter.task(Map.of("taskDefinitionKey", "userTask_vote", "processDefinitionKey", "appraisal-ballot", "assignee", voter.id())),
                    subject -> roll.step(code(subject), member - 1));
        });
        Session office = scene.person("office1").signIn();
        String page = "/office/appraisals/" + id;
        await("the links of " + roll.title()).pollInSameThread().pollDelay(Duration.ZERO).atMost(Duration.ofMinutes(2))
                .until(() -> office.get(page).contains(page + "/links"));
        Map<String, List<String>> links = new HashMap<>();
        roll.units().forEach(unit -> links.put(unit, Html.all("/appraise#([^<\"]+)<", office.post(page + "/links", Map.of("unit", unit)))));
        links.entrySet().parallelStream().forEach(unit -> vote(unit.getValue().subList(0, roll.votersByLink(unit.getKey()))));
    }

    private void vote(List<String> secrets) {
        Booth booth = new Booth(scene.server());
        IntStream.range(0, secrets.size()).forEach(voter -> booth.cast(secrets.get(voter), booth.paper(secrets.get(voter)),
                subject -> roll.step(code(subject), voter)));
    }

    /** The voting is over. */
    void publish() {
        scene.person("office1").complete(id, "userTask_review", Map.of("note", "参评情况正常，结果可以公布。"));
        scene.person("leader1").complete(id, "userTask_approvePublication", Map.of("decision", "approve"));
        for (String unit : roll.subjects()) {
            Mark mark = roll.mark(unit, id, LEAST);
            scene.ledger().appraise(unit, mark);
            if (mark.shown() && mark.score() < THRESHOLD) {
                scene.ledger().found(new Problem(unit, "群众评议", "领导班子好", "SERIOUS"));
            }
        }
        String page = scene.server().page("/appraisals/results/" + id);
        assertThat(page).as("the published result").contains("<dd>%d 人</dd>".formatted(roll.size()), roll.title());
    }

    private String code(String subject) {
        return scene.organisation().codeOfUnit(subject);
    }
}

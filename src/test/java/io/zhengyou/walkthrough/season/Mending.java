package io.zhengyou.walkthrough.season;

import static org.awaitility.Awaitility.await;

import io.zhengyou.client.Person;
import io.zhengyou.client.Server;
import io.zhengyou.client.Session;
import io.zhengyou.client.Task;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A unit mends what was found: a plan, which the office approves, a report with evidence, which somebody else verifies. */
public final class Mending {

    private final Person office;
    private final Person liaison;
    private final Person verifier;
    private final String unit;
    private final int problems;

    /** @param problems how many the unit mends at once; they all come to the same */
    public Mending(Server server, Person liaison, Person verifier, String unit, int problems) {
        office = server.person("office2");
        this.liaison = liaison;
        this.verifier = verifier;
        this.unit = unit;
        this.problems = problems;
    }

    public void plan(LocalDate finish) {
        complete(liaison, "userTask_plan", Map.of("measure1", "由一名副秘书长负责，补足次数并公布台账。", "finish1", finish.toString()));
        complete(office, "userTask_approvePlan", Map.of("decision", "approve"));
    }

    public void carryOut() {
        report();
        complete(verifier, "userTask_verify", Map.of("measuresDone", List.of("1"), "decision", "mended",
                "reason", "核对了台账和照片，次数已经补足。"));
    }

    /** The first time it is not enough. */
    public void carryOutTwice() {
        report();
        complete(verifier, "userTask_verify", Map.of("decision", "back", "reason", "台账只记到上月，请补齐并公布。"));
        carryOut();
    }

    private void report() {
        Session session = liaison.signIn();
        tasks(liaison, "userTask_carryOut").forEach(task -> liaison.complete(Evidence.attach(liaison, session, task),
                Map.of("report", "已补做六次，每次的时间、地点和意见都记入台账，并在本单位公布。")));
    }

    private void complete(Person person, String step, Map<String, ?> answers) {
        tasks(person, step).forEach(task -> person.complete(task, answers));
    }

    private List<Task> tasks(Person person, String step) {
        return await("%s has %s of %s".formatted(person.id(), step, unit))
                .pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(200)).atMost(Duration.ofMinutes(2))
                .until(() -> person.tasks(Map.of("processDefinitionKey", "rectification", "taskDefinitionKey", step,
                        "processVariables", List.of(Map.of("name", "unitCode", "operator", "eq", "value", unit)))), tasks -> tasks.size() >= problems);
    }
}

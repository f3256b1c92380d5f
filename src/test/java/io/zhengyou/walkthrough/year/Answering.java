package io.zhengyou.walkthrough.year;

import static org.awaitility.Awaitility.await;

import io.zhengyou.client.Person;
import io.zhengyou.client.Task;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The units answer what was found, the teams decide what was contested and report, the leading group approves. */
final class Answering {

    private static final int PROBLEMS = 2;

    private final Scene scene;
    private final Inspector inspector;

    Answering(Scene scene, Inspector inspector) {
        this.scene = scene;
        this.inspector = inspector;
    }

    void answer(Visit visit) {
        Person liaison = scene.liaison(visit.unit());
        Map<String, String> answer = visit.fate().isContested()
                ? Map.of("decision", "contest", "reason", "台账在档案室，检查当日没有找到，现已补交。") : Map.of("decision", "accept");
        tasks(liaison, "inspection-finding", "userTask_answer", visit, PROBLEMS).forEach(task -> liaison.complete(task, answer));
        if (visit.fate().isContested()) {
            decide(visit);
        }
    }

    private void decide(Visit visit) {
        Map<String, String> decision = visit.fate() == Fate.DROPPED ? Map.of("decision", "drop", "reason", "补交的台账齐全，撤销这个问题。")
                : Map.of("decision", "uphold", "reason", "补交的台账仍缺两个季度，问题成立。");
        tasks(inspector.person(), "inspection-finding", "userTask_decide", visit, PROBLEMS)
                .forEach(task -> inspector.person().complete(task, decision));
    }

    /** The team completes what the server drafted of its record. */
    void report(Visit visit) {
        Person person = inspector.person();
        Task task = tasks(person, "inspection", "userTask_report", visit, 1).get(0);
        person.complete(task, Map.of("report", person.shown(task).path("report").path("value").asText() + "\n检查组认为，主要负责人重视，问题在基础工作。"));
        approve(visit);
    }

    private void approve(Visit visit) {
        Person leader = scene.person("leader1");
        Task task = tasks(leader, "inspection", "userTask_approveReport", visit, 1).get(0);
        List<String> practices = visit.practice().isEmpty() ? List.of() : Choices.of(leader.shown(task), "practices");
        leader.complete(task, practices.isEmpty() ? Map.of("decision", "approve") : Map.of("decision", "approve", "published", practices));
        scene.ledger().inspected().put(visit.unit(), new Inspected(visit.mode(), visit.fate() == Fate.DROPPED ? 0 : PROBLEMS, visit.practice()));
    }

    private List<Task> tasks(Person person, String process, String step, Visit visit, int many) {
        return await("%s has %s of %s".formatted(person.id(), step, visit.unit()))
                .pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(200)).atMost(Duration.ofMinutes(2))
                .until(() -> person.tasks(Unit.step(process, step, visit.unit())), tasks -> tasks.size() >= many);
    }
}

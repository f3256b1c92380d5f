package io.zhengyou.walkthrough.year;

import static org.awaitility.Awaitility.await;

import io.zhengyou.client.Person;
import io.zhengyou.client.Task;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** In the middle of the year all units report on their pledges, and the leaders comment; one of them leaves some undone. */
final class Commenting {

    private static final String NEGLIGENT = "leader7";
    private static final int NEGLECTED = 5;

    private final Scene scene;
    private final Map<String, String> waiting;

    /** @param reported the units whose pledges were reported on before */
    Commenting(Scene scene, List<String> reported) {
        this.scene = scene;
        waiting = scene.organisation().units().stream().filter(unit -> !reported.contains(unit))
                .collect(Collectors.toMap(scene.organisation()::nameOfUnit, unit -> unit));
    }

    /** Some sign for two units. */
    void report() {
        waiting.values().stream().collect(Collectors.groupingBy(scene.organisation()::liaison, Collectors.counting())).entrySet().parallelStream()
                .forEach(units -> report(scene.person(units.getKey()), units.getValue()));
    }

    private void report(Person liaison, long units) {
        Set<String> done = new HashSet<>();
        inTime("is asked to report", () -> {
            for (Task task : tasks(liaison, "pledge-progress", "userTask_report")) {
                liaison.complete(task, Map.of("remark1", "已完成一半，台账和照片都已公布。"));
                done.add(task.id());
            }
            return done.size() >= units;
        });
    }

    void comment() {
        leaders().parallelStream().map(scene::person).forEach(this::comment);
    }

    private void comment(Person leader) {
        Set<String> neglected = leader.id().equals(NEGLIGENT) ? neglected() : Set.of();
        Set<String> theirs = waiting.values().stream().filter(unit -> scene.organisation().leader(unit).equals(leader.id())).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        inTime("is asked to comment", () -> {
            for (Task task : tasks(leader, "pledge-commentary", "userTask_comment")) {
                // The others are about pledges whose time was over before.
                String unit = waiting.get(leader.shown(task).path("pledgerName").path("value").asText());
                if (unit != null && seen.add(unit)) {
                    comment(leader, task, unit, neglected);
                }
            }
            return seen.containsAll(theirs);
        });
    }

    private void comment(Person leader, Task task, String unit, Set<String> neglected) {
        if (neglected.contains(unit)) {
            scene.ledger().leaveUndone(new Late("点评承诺书", "领导点评", scene.organisation().nameOf(leader.id())));
        } else {
            leader.complete(task, Map.of("rating", "GOOD", "strengths", "做事有计划、有台账，会员反映好，做法可以介绍给其他单位。",
                    "suggestions", "建议把收集到的意见分类整理，定期向会员反馈办理结果。"));
            scene.ledger().commented().add(unit);
        }
    }

    private Set<String> neglected() {
        return waiting.values().stream().filter(unit -> scene.organisation().leader(unit).equals(NEGLIGENT)).sorted()
                .limit(NEGLECTED).collect(Collectors.toSet());
    }

    private List<String> leaders() {
        return scene.organisation().units().stream().map(scene.organisation()::leader).distinct().toList();
    }

    /** The server asks all units in the background. */
    private static void inTime(String what, Callable<Boolean> done) {
        await(what).pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(500)).atMost(Duration.ofMinutes(3)).until(done);
    }

    private static List<Task> tasks(Person person, String process, String step) {
        return person.tasks(Map.of("processDefinitionKey", process, "taskDefinitionKey", step, "assignee", person.id()));
    }
}

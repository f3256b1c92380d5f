package io.zhengyou.walkthrough.year;

import io.zhengyou.client.Person;
import io.zhengyou.client.Task;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    void report() {
        scene.organisation().liaisons().parallelStream().map(scene::person).forEach(liaison -> tasks(liaison, "pledge-progress", "userTask_report")
                .forEach(task -> liaison.complete(task, Map.of("remark1", "已完成一半，台账和照片都已公布。"))));
    }

    void comment() {
        leaders().parallelStream().map(scene::person).forEach(this::comment);
    }

    private void comment(Person leader) {
        Set<String> neglected = leader.id().equals(NEGLIGENT) ? neglected() : Set.of();
        for (Task task : tasks(leader, "pledge-commentary", "userTask_comment")) {
            String pledger = leader.shown(task).path("pledgerName").path("value").asText();
            // The others are about pledges whose time was over before.
            if (waiting.containsKey(pledger)) {
                comment(leader, task, waiting.get(pledger), neglected);
            }
        }
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

    private static List<Task> tasks(Person person, String process, String step) {
        return person.tasks(Map.of("processDefinitionKey", process, "taskDefinitionKey", step, "assignee", person.id()));
    }
}

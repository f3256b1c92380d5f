package io.zhengyou.walkthrough.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhengyou.client.Person;
import io.zhengyou.client.Task;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Months after the close-out whoever verified it looks whether it held. */
final class LookingBack {

    private static final String REBOUND = "又缺了最近一个季度的台账，问题反弹。";
    private static final String HELD = "抽查了最近三个月的台账，记录齐全，整改保持。";

    private final Scene scene;
    private final List<Person> verifiers;
    private final List<Visit> visits;

    LookingBack(Scene scene, List<Person> verifiers, List<Visit> visits) {
        this.scene = scene;
        this.verifiers = verifiers;
        this.visits = visits;
    }

    /** Waits until everything has been looked back at whose time has come. */
    void look() {
        await("somebody looks back").pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(500)).atMost(Duration.ofMinutes(2)).until(() -> {
            verifiers.forEach(this::look);
            return scene.ledger().problems().stream().noneMatch(problem -> problem.waitsForLookback(scene.almanac().today()));
        });
    }

    private void look(Person verifier) {
        List<Task> tasks = verifier.tasks(Map.of("processDefinitionKey", "rectification-lookback", "taskDefinitionKey", "userTask_lookBack",
                "candidateUser", verifier.id()));
        for (Task task : tasks) {
            String unit = scene.organisation().codeOfUnit(verifier.shown(task).path("unitName").path("value").asText());
            boolean rebounded = visits.stream().anyMatch(visit -> visit.unit().equals(unit) && visit.fate() == Fate.REBOUND)
                    && scene.ledger().problemsOf(unit, "督导检查").stream().noneMatch(Problem::wasFoundAgain);
            verifier.complete(task, Map.of("decision", rebounded ? "rebound" : "held", "reason", rebounded ? REBOUND : HELD));
            note(unit, rebounded);
        }
    }

    /** What was closed out in the year before is looked back at too, but is not of this year. */
    private void note(String unit, boolean rebounded) {
        scene.ledger().problems().stream().filter(one -> one.unit().equals(unit) && one.isClosedOut() && !one.isLookedBackAt()).findFirst()
                .ifPresent(one -> one.lookBack(rebounded ? Problem.Lookback.REBOUNDED : Problem.Lookback.HELD));
    }

    /** What was closed out early enough in the year has been looked back at. */
    void checkAllDone() {
        assertThat(scene.ledger().problems()).as("problems at which somebody looked back").filteredOn(Problem::isClosedOut).isNotEmpty()
                .allMatch(Problem::isLookedBackAt);
    }
}

package io.zhengyou.walkthrough;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** The experts who were drawn score what they were given. */
final class Scoring {

    private static final int EXPERTS = 36;
    private static final int CRITERIA = 5;

    private final Random random = new Random();
    private final List<Person> experts;
    private final String round;

    Scoring(Server server, String round) {
        this.round = round;
        experts = IntStream.rangeClosed(1, EXPERTS).mapToObj(number -> server.person("expert" + number)).toList();
    }

    /** @return how many each member of the panel has scored */
    List<Integer> scoreAll(int reviews) {
        Map<Person, List<Task>> given = await("%d reviews are given to experts".formatted(reviews))
                .pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(500)).atMost(Duration.ofMinutes(2))
                .until(this::given, tasks -> tasks.values().stream().mapToInt(List::size).sum() == reviews);
        given.forEach((expert, tasks) -> tasks.forEach(task -> expert.complete(task, scores())));
        return given.values().stream().map(List::size).filter(size -> size > 0).toList();
    }

    /** What each expert has to do in this round; in others they may have more. */
    private Map<Person, List<Task>> given() {
        Map<Person, List<Task>> given = new LinkedHashMap<>();
        experts.forEach(expert -> given.put(expert, expert.tasks(Map.of(
                "assignee", expert.id(),
                "taskDefinitionKey", "userTask_review",
                "processVariables", List.of(Map.of("name", "roundId", "operator", "eq", "value", round))))));
        return given;
    }

    private Map<String, ?> scores() {
        Map<String, Object> scores = new HashMap<>(Map.of("conflict", "none", "comment", "材料充分，成绩属实。"));
        IntStream.rangeClosed(1, CRITERIA).forEach(criterion -> scores.put("score" + criterion, random.nextInt(70, 101)));
        return scores;
    }
}

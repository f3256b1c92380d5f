package io.zhengyou.client;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** The experts of the demo organisation, in one round. */
public final class Experts {

    private static final int EXPERTS = 36;
    private static final int CRITERIA = 5;

    private final Random random = new Random();
    private final List<Person> experts;
    private final String round;

    public Experts(Server server, String round) {
        this.round = round;
        experts = IntStream.rangeClosed(1, EXPERTS).mapToObj(number -> server.person("expert" + number)).toList();
    }

    /** What each has to score now; who has nothing to score is left out. */
    public Map<Person, List<Task>> given() {
        Map<Person, List<Task>> given = new LinkedHashMap<>();
        experts.forEach(expert -> given.put(expert, expert.tasks(Map.of(
                "assignee", expert.id(),
                "taskDefinitionKey", "userTask_review",
                "processVariables", List.of(Map.of("name", "roundId", "operator", "eq", "value", round))))));
        given.values().removeIf(List::isEmpty);
        return given;
    }

    /** How many reviews are awaited. */
    public int awaited() {
        return given().values().stream().mapToInt(List::size).sum();
    }

    /** Somebody scores, as they please. */
    public void score(Person expert, Task review) {
        Map<String, Object> scores = new HashMap<>(Map.of("conflict", "none", "comment", "材料充分，成绩属实。"));
        IntStream.rangeClosed(1, CRITERIA).forEach(criterion -> scores.put("score" + criterion, random.nextInt(70, 101)));
        expert.complete(review, scores);
    }
}

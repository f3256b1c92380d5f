package io.zhengyou.walkthrough;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** The experts who were drawn score what they were given; one steps aside, and one stays silent until the office replaces them. */
final class Scoring {

    private static final int EXPERTS = 36;
    private static final int CRITERIA = 5;

    private final Random random = new Random();
    private final Server server;
    private final List<Person> experts;
    private final String round;

    Scoring(Server server, String round) {
        this.server = server;
        this.round = round;
        experts = IntStream.rangeClosed(1, EXPERTS).mapToObj(number -> server.person("expert" + number)).toList();
    }

    /** @return how many each member of the panel was given */
    List<Integer> awaitDraw(int reviews) {
        return await("%d reviews are given to experts".formatted(reviews))
                .pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(500)).atMost(Duration.ofMinutes(2))
                .until(this::given, given -> count(given) == reviews)
                .values().stream().map(List::size).toList();
    }

    /** An expert knows a nominee too well; another one is drawn. @return who stepped aside */
    Person stepAside() {
        Map<Person, List<Task>> given = given();
        Person expert = given.keySet().iterator().next();
        expert.complete(given.get(expert).get(0),
                Map.of("conflict", "recuse", "conflictKind", "CO_AUTHOR", "conflictReason", "近三年与候选人合作发表论文。"));
        return expert;
    }

    /** @return who has not scored the one that is left */
    Person scoreAllButOne() {
        Map<Person, List<Task>> given = given();
        Person silent = given.keySet().stream().reduce((one, next) -> next).orElseThrow();
        Task unscored = given.get(silent).get(0);
        given.forEach((expert, tasks) -> tasks.stream().filter(task -> !task.equals(unscored)).forEach(task -> expert.complete(task, scores())));
        return silent;
    }

    /** The office takes the overdue review back, on the page of the round; the expert who is drawn instead scores. @return that one */
    Person replaceTheSilent() {
        Session office = server.person("office1").signIn();
        String page = "/office/rounds/" + round;
        String replacement = Html.first("action=\"([^\"]+/replacement)\"", office.get(page));
        office.post(page, replacement, Map.of("reason", "逾期未评，多次催办没有答复。"));
        Map<Person, List<Task>> given = given();
        Person another = given.keySet().iterator().next();
        given.get(another).forEach(task -> another.complete(task, scores()));
        return another;
    }

    /** What each expert has to do in this round; in others they may have more. */
    private Map<Person, List<Task>> given() {
        Map<Person, List<Task>> given = new LinkedHashMap<>();
        experts.forEach(expert -> given.put(expert, expert.tasks(Map.of(
                "assignee", expert.id(),
                "taskDefinitionKey", "userTask_review",
                "processVariables", List.of(Map.of("name", "roundId", "operator", "eq", "value", round))))));
        given.values().removeIf(List::isEmpty);
        return given;
    }

    private Map<String, ?> scores() {
        Map<String, Object> scores = new HashMap<>(Map.of("conflict", "none", "comment", "材料充分，成绩属实。"));
        IntStream.rangeClosed(1, CRITERIA).forEach(criterion -> scores.put("score" + criterion, random.nextInt(70, 101)));
        return scores;
    }

    private static int count(Map<Person, List<Task>> given) {
        return given.values().stream().mapToInt(List::size).sum();
    }
}

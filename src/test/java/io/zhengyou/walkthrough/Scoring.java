package io.zhengyou.walkthrough;

import static org.awaitility.Awaitility.await;

import io.zhengyou.client.Experts;
import io.zhengyou.client.Html;
import io.zhengyou.client.Person;
import io.zhengyou.client.Server;
import io.zhengyou.client.Session;
import io.zhengyou.client.Task;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The experts who were drawn score what they were given; one steps aside, and one stays silent until the office replaces them. */
final class Scoring {

    private final Server server;
    private final Experts experts;
    private final String round;

    Scoring(Server server, String round) {
        this.server = server;
        this.round = round;
        experts = new Experts(server, round);
    }

    /** @return how many each member of the panel was given */
    List<Integer> awaitDraw(int reviews) {
        await("%d reviews are given to experts".formatted(reviews))
                .pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(500)).atMost(Duration.ofMinutes(2))
                .until(() -> experts.awaited() == reviews);
        return experts.given().values().stream().map(List::size).toList();
    }

    /** An expert knows a nominee too well; another one is drawn. @return who stepped aside */
    Person stepAside() {
        Map<Person, List<Task>> given = experts.given();
        Person expert = given.keySet().iterator().next();
        expert.complete(given.get(expert).get(0),
                Map.of("conflict", "recuse", "conflictKind", "CO_AUTHOR", "conflictReason", "近三年与候选人合作发表论文。"));
        return expert;
    }

    /** @return who has not scored the one that is left */
    Person scoreAllButOne() {
        Map<Person, List<Task>> given = experts.given();
        Person silent = given.keySet().stream().reduce((one, next) -> next).orElseThrow();
        Task unscored = given.get(silent).get(0);
        given.forEach((expert, tasks) -> tasks.stream().filter(task -> !task.equals(unscored)).forEach(task -> experts.score(expert, task)));
        return silent;
    }

    /** The office takes the overdue review back, on the page of the round; the expert who is drawn instead scores. @return that one */
    Person replaceTheSilent() {
        Session office = server.person("office1").signIn();
        String page = "/office/rounds/" + round;
        String replacement = Html.first("action=\"([^\"]+/replacement)\"", office.get(page));
        office.post(page, replacement, Map.of("reason", "逾期未评，多次催办没有答复。"));
        Map<Person, List<Task>> given = experts.given();
        Person another = given.keySet().iterator().next();
        given.get(another).forEach(task -> experts.score(another, task));
        return another;
    }
}

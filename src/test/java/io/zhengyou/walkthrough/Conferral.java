package io.zhengyou.walkthrough;

import static org.awaitility.Awaitility.await;

import io.zhengyou.client.Person;
import io.zhengyou.client.Server;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** The leading group approves the elected for public notice and signs the decision after it. */
final class Conferral {

    private final Server server;
    private final String round;
    private final Person leader;

    Conferral(Server server, String round) {
        this.server = server;
        this.round = round;
        leader = server.person("leader1");
    }

    void approveList() {
        leader.complete(round, "userTask_approveList", Map.of("decision", "approve"));
        awaitPage("/notices/" + round);
    }

    /** Whether the decision could be signed now. */
    boolean isReady() {
        return !leader.tasks(Map.of("processInstanceBusinessKey", round, "taskDefinitionKey", "userTask_signDecision")).isEmpty();
    }

    void sign(LocalDate today) {
        leader.complete(round, "userTask_signDecision", Map.of(
                "decisionNumber", "科协演练〔%d〕%d 号".formatted(today.getYear(), today.getDayOfYear()),
                "decidedOn", today.toString(),
                "confirmed", true));
        awaitPage("/results/" + round);
    }

    private void awaitPage(String path) {
        await("everybody can read %s%s".formatted(server.address(), path))
                .pollInSameThread().pollDelay(Duration.ZERO).atMost(Duration.ofMinutes(1))
                .until(() -> server.shows(path));
    }
}

package io.zhengyou.walkthrough;

import io.zhengyou.client.Person;
import io.zhengyou.client.Server;
import java.util.List;
import java.util.Map;

/** After the notice in the unit, the office checks the form and the ethics committee the integrity of every nomination. */
final class Checking {

    private final Person office;
    private final Person ethics;

    Checking(Server server) {
        office = server.person("office1");
        ethics = server.person("ethics1");
    }

    void clear(List<Nomination> nominations) {
        for (Nomination nomination : nominations) {
            office.complete(nomination.id(), "userTask_reviewFormality", Map.of("decision", "accept"));
            ethics.complete(nomination.id(), "userTask_reviewIntegrity", Map.of("decision", "clear"));
        }
    }
}

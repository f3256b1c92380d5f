package io.zhengyou.walkthrough;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengyou.client.Person;
import io.zhengyou.client.Server;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The liaisons of twenty units, societies and provincial associations, nominate two people each; the party secretaries endorse. */
final class Nominating {

    /** Each serves two units, and so does the secretary of the same number. */
    private static final List<String> PAIRS = List.of("A01", "A13", "A27", "B05", "B31", "C07", "D08", "E13", "P01", "P13");
    private static final int PER_UNIT = 2;

    private final Server server;
    private final String round;
    private final InventedPeople nominees;
    private final List<Nomination> nominations = new ArrayList<>();
    private final List<String> units = new ArrayList<>();

    Nominating(Server server, String round) {
        this.server = server;
        this.round = round;
        nominees = new InventedPeople(round);
    }

    void nominate() {
        for (String pair : PAIRS) {
            Person liaison = server.person("liaison" + pair);
            for (JsonNode unit : ownUnits(liaison)) {
                units.add(unit.path("label").asText());
                nominateFrom(unit.path("value").asText(), liaison, server.person("secretary" + pair));
            }
        }
    }

    List<Nomination> nominations() {
        return nominations;
    }

    /** The names of the units that nominated. */
    List<String> units() {
        return units;
    }

    private void nominateFrom(String unit, Person liaison, Person secretary) {
        for (int i = 0; i < PER_UNIT; i++) {
            String id = liaison.start("award-nomination", Map.of("round", round, "unit", unit));
            Map<String, ?> nominee = nominations.isEmpty() ? incomplete(nominees.next()) : nominees.next();
            liaison.complete(id, "userTask_nominate", nominee);
            secretary.complete(id, "userTask_endorse", Map.of("decision", "endorse", "reason", "同意推荐。"));
            nominations.add(new Nomination(id, unit, nominee.get("name").toString(), liaison, secretary));
        }
    }

    /** Somebody forgets a paper. */
    private static Map<String, ?> incomplete(Map<String, ?> nominee) {
        Map<String, Object> incomplete = new HashMap<>(nominee);
        incomplete.put("handedIn", List.of("推荐表"));
        return incomplete;
    }

    /** Only their own units are offered to a liaison. */
    private static List<JsonNode> ownUnits(Person liaison) {
        return StreamSupport.stream(liaison.startForm("award-nomination").path("components").spliterator(), false)
                .filter(field -> field.path("key").asText().equals("unit"))
                .flatMap(field -> StreamSupport.stream(field.path("values").spliterator(), false))
                .toList();
    }
}

package io.zhengyou.walkthrough.season;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.client.Organisation;
import io.zhengyou.client.Server;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The pledges of a year as anybody can download them; here each has one item, and so one line. */
record Wall(List<JsonNode> pledges) {

    static Wall of(Server server, int year) {
        try {
            JsonNode all = new ObjectMapper().readTree(server.page("/open-data/pledges.json"));
            return new Wall(StreamSupport.stream(all.spliterator(), false).filter(pledge -> pledge.path("year").asInt() == year).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no open data", e);
        }
    }

    String idOf(Promise promise, Organisation organisation) {
        return pledges.stream().filter(pledge -> isOf(promise, organisation, pledge)).findFirst().orElseThrow().path("pledge_id").asText();
    }

    /** The first that a unit published and that the season does not follow. */
    String idOf(String unit) {
        return pledges.stream().filter(pledge -> text(pledge, "pledger_kind").equals("UNIT") && text(pledge, "unit_code").equals(unit))
                .findFirst().orElseThrow().path("pledge_id").asText();
    }

    Map<String, Long> states() {
        return count("state");
    }

    Map<String, Long> kinds() {
        return count("pledger_kind");
    }

    private Map<String, Long> count(String column) {
        return pledges.stream().collect(Collectors.groupingBy(pledge -> text(pledge, column), Collectors.counting()));
    }

    private static boolean isOf(Promise promise, Organisation organisation, JsonNode pledge) {
        boolean unit = text(pledge, "pledger_kind").equals("UNIT");
        return unit == promise.ofUnit() && text(pledge, "unit_code").equals(promise.unit(organisation))
                && (unit || text(pledge, "pledger").equals(organisation.nameOf(promise.filedBy(organisation))));
    }

    private static String text(JsonNode pledge, String column) {
        return pledge.path(column).asText();
    }
}

package io.zhengyou.walkthrough;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The office takes the best into the shortlist, equals together. */
final class Shortlist {

    private static final int AT_LEAST = 2 * Preparation.SEATS;

    private final Person office;

    Shortlist(Server server) {
        office = server.person("office1");
    }

    /** @return how many are on it */
    int confirm(String round) {
        Task task = office.task(round, "userTask_confirmShortlist");
        int size = size(office.shown(task));
        office.complete(task, Map.of("shortlistSize", size));
        return size;
    }

    /** The form shows a line for each nominee, which begins with the place. */
    private static int size(JsonNode shown) {
        List<String> places = shown.path("ranking").path("value").asText().lines().map(line -> line.substring(0, line.indexOf('.'))).toList();
        int size = Math.min(AT_LEAST, places.size());
        while (size < places.size() && places.get(size).equals(places.get(size - 1))) {
            size++;
        }
        return size;
    }
}

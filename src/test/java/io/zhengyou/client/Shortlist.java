package io.zhengyou.client;

import java.util.List;
import java.util.Map;

/** The office takes the best into the shortlist, equals together. */
public record Shortlist(Person office) {

    /** @return how many are on it */
    public int confirm(String round, int atLeast) {
        Task task = office.task(round, "userTask_confirmShortlist");
        int size = size(office.shown(task).path("ranking").path("value").asText(), atLeast);
        office.complete(task, Map.of("shortlistSize", size));
        return size;
    }

    /** The form shows a line for each nominee, which begins with the place. */
    private static int size(String ranking, int atLeast) {
        List<String> places = ranking.lines().map(line -> line.substring(0, line.indexOf('.'))).toList();
        int size = Math.min(atLeast, places.size());
        while (size < places.size() && places.get(size).equals(places.get(size - 1))) {
            size++;
        }
        return size;
    }
}

package io.zhengyou.award.nomination;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the office asked to be corrected.
 *
 * @param number  from 1; a nomination is returned {@value #MOST} times at most (domain.md, process 1)
 * @param reasons what is wrong with each part, and what to do
 * @param dueAt   the end of the time for it
 */
public record Correction(int number, Map<Part, String> reasons, Instant dueAt, Instant requestedAt) {

    public static final int MOST = 2;

    /** The reasons, a line each. */
    public String text() {
        return reasons.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().label() + "：" + entry.getValue()).collect(Collectors.joining("\n"));
    }
}

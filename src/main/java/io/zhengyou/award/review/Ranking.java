package io.zhengyou.award.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Places by score: the highest is first, equal scores share a place and the next is counted on (1, 2, 2, 4). */
public final class Ranking {

    /** @param place from 1 */
    public record Ranked(String nominationId, BigDecimal score, int place) {}

    private Ranking() {}

    public static List<Ranked> of(Map<String, BigDecimal> scores) {
        return scores.entrySet().stream()
                .map(entry -> new Ranked(entry.getKey(), entry.getValue(), 1 + above(entry.getValue(), scores)))
                .sorted(Comparator.comparingInt(Ranked::place).thenComparing(Ranked::nominationId))
                .toList();
    }

    private static int above(BigDecimal score, Map<String, BigDecimal> scores) {
        return (int) scores.values().stream().filter(other -> other.compareTo(score) > 0).count();
    }
}

package io.zhengyou.database;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How much two orders of the same things are alike, after Spearman.
 *
 * @param rho  1 for the same order, -1 for the contrary one, about 0 for two that have nothing to do with each other
 * @param size how many things
 */
public record RankCorrelation(double rho, int size) {

    /** Beyond it is one in a thousand of a normal distribution, both sides together. */
    private static final double BOUND = 3.29;

    /** @throws IllegalArgumentException if they are not orders of the same things, or of too few */
    public static <T> RankCorrelation of(List<T> one, List<T> other) {
        int size = one.size();
        Map<T, Integer> places = new HashMap<>();
        one.forEach(thing -> places.put(thing, places.size()));
        if (size < 2 || other.size() != size || !places.keySet().equals(new HashSet<>(other))) {
            throw new IllegalArgumentException("orders of other things: %s and %s".formatted(one, other));
        }
        double squares = 0;
        for (int place = 0; place < size; place++) {
            squares += Math.pow(places.get(other.get(place)) - place, 2);
        }
        return new RankCorrelation(1 - 6 * squares / (size * (Math.pow(size, 2) - 1)), size);
    }

    /** Of independent orders one pair in a thousand says no. */
    public boolean isChance() {
        return Math.abs(rho) < BOUND / Math.sqrt(size - 1);
    }
}

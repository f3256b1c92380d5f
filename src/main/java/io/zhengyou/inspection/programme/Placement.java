package io.zhengyou.inspection.programme;

import org.jspecify.annotations.Nullable;

/**
 * How a unit is to be inspected.
 *
 * @param checklist says in which mode
 * @param surprise  whether the unit is not told beforehand
 * @param team      the number of its team; {@code null} until one is named
 * @param chosen    how the unit came into the plan, in words
 */
public record Placement(String unitCode, String checklist, boolean surprise, @Nullable Integer team, String chosen) {

    public Placement given(@Nullable Integer other) {
        return new Placement(unitCode, checklist, surprise, other, chosen);
    }
}

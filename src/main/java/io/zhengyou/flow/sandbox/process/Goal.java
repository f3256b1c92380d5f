package io.zhengyou.flow.sandbox.process;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a run is to go: first to a target, then to an end.
 *
 * @param toTarget how far it is to the target from everywhere
 * @param toEnd    how far it is to an end
 * @param chance   if given, chooses instead
 */
record Goal(String target, Map<String, Integer> toTarget, Map<String, Integer> toEnd, Set<String> avoided, @Nullable Random chance) {

    private static final int FAR = 1_000_000;
    /** A way that was taken is less attractive than one that is so much longer. */
    private static final int AGAIN = 3;

    /** Whether a way to the target leads on from here. */
    boolean leadsOn(String id) {
        return toTarget.containsKey(id) && !avoided.contains(id);
    }

    /** The lower, the sooner it is tried. */
    int cost(String id, boolean goesHome, int taken) {
        if (chance != null && !goesHome) {
            return chance.nextInt(FAR);
        }
        int end = toEnd.getOrDefault(id, FAR);
        int distance = goesHome ? end : leadsOn(id) ? toTarget.get(id) : FAR + end;
        return distance + AGAIN * taken;
    }
}

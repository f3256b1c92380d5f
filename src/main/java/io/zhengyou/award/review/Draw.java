package io.zhengyou.award.review;

import io.zhengyou.engine.Drawing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Who reviews what: a panel drawn at random, never with a conflict of interest, and as evenly loaded as the conflicts permit.
 * Only where the panel has too few without a conflict for a nominee, the next of the pool who has none joins it.
 *
 * <p>The same seed, pool and candidates give the same result, so anybody can repeat a draw: {@link Random} is specified to
 * the bit, and both lists are put in the order of their ids first.
 *
 * @param panel   in the order in which they were drawn
 * @param experts the ids of the experts by nomination, in the order of their ids
 * @param missing by nomination, how many experts the whole pool could not give; none where that is nobody
 */
record Draw(List<Expert> panel, Map<String, List<String>> experts, Map<String, Integer> missing) {

    /**
     * @param panelSize how many are drawn at first
     * @param each      how many experts each nomination is to have
     */
    static Draw of(long seed, List<Expert> pool, int panelSize, List<Candidate> candidates, int each) {
        Random random = new Random(seed);
        List<Expert> drawn = Drawing.order(pool, Expert::id, random);
        List<Candidate> ordered = candidates.stream().sorted(Comparator.comparing(Candidate::nominationId)).toList();
        List<Expert> panel = panel(drawn, panelSize, ordered, each);
        Allotment allotment = new Allotment(panel, random);
        ordered.forEach(candidate -> allotment.give(candidate, each));
        allotment.even();
        Map<String, List<String>> experts = allotment.experts();
        return new Draw(panel, experts, missing(experts, each));
    }

    private static List<Expert> panel(List<Expert> drawn, int size, List<Candidate> candidates, int each) {
        int first = Math.min(size, drawn.size());
        List<Expert> panel = new ArrayList<>(drawn.subList(0, first));
        List<Expert> others = new ArrayList<>(drawn.subList(first, drawn.size()));
        for (Candidate candidate : candidates) {
            long has = panel.stream().filter(expert -> !candidate.bars(expert)).count();
            List<Expert> joining = others.stream().filter(expert -> !candidate.bars(expert)).limit(Math.max(0, each - has)).toList();
            panel.addAll(joining);
            others.removeAll(joining);
        }
        return List.copyOf(panel);
    }

    private static Map<String, Integer> missing(Map<String, List<String>> experts, int each) {
        Map<String, Integer> missing = new TreeMap<>();
        experts.forEach((nomination, own) -> {
            if (own.size() < each) {
                missing.put(nomination, each - own.size());
            }
        });
        return missing;
    }
}

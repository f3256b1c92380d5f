package io.zhengyou.award.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws the panel and gives each nomination its experts: at random, never with a conflict of interest, evenly loaded.
 *
 * <p>The same seed, pool and candidates give the same result, so anybody can repeat a draw: {@link Random} is specified to
 * the bit, and both lists are put in the order of their ids first.
 */
public class Draw {

    private final Random random;
    private final List<Expert> panel;
    private final Map<String, Integer> load = new HashMap<>();

    public Draw(long seed, List<Expert> pool, int panelSize) {
        random = new Random(seed);
        List<Expert> shuffled = new ArrayList<>(pool);
        shuffled.sort(Comparator.comparing(Expert::id));
        Collections.shuffle(shuffled, random);
        panel = List.copyOf(shuffled.subList(0, Math.min(panelSize, shuffled.size())));
    }

    public List<Expert> panel() {
        return panel;
    }

    /**
     * @param experts how many for each nomination; fewer if the panel has not so many without a conflict
     * @return the ids of the experts by nomination
     */
    public Map<String, List<String>> assign(List<Candidate> candidates, int experts) {
        Map<String, List<String>> drawn = new HashMap<>();
        candidates.stream().sorted(Comparator.comparing(Candidate::nominationId))
                .forEach(candidate -> drawn.put(candidate.nominationId(), take(candidate, experts)));
        return drawn;
    }

    private List<String> take(Candidate candidate, int experts) {
        List<Expert> eligible = new ArrayList<>(panel);
        eligible.removeIf(candidate::bars);
        Collections.shuffle(eligible, random);
        // Stable: among equally loaded experts the shuffled order decides.
        eligible.sort(Comparator.comparing(expert -> load.getOrDefault(expert.id(), 0)));
        List<String> taken = eligible.stream().limit(experts).map(Expert::id).toList();
        taken.forEach(expert -> load.merge(expert, 1, Integer::sum));
        return taken;
    }
}

package io.zhengyou.award.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives nominations to the experts of a panel so that nobody has two more than somebody who could take one off them, be it
 * by a chain of others who each hand one on. Then no other allotment of the same nominations is more even.
 */
final class Allotment {

    /** An expert may take this nomination from another one. */
    private record Handover(String from, String nomination) {}

    private final List<Expert> panel;
    private final Random random;
    private final Map<String, Candidate> candidates = new HashMap<>();
    private final Map<String, Set<String>> experts = new TreeMap<>();
    private final Map<String, Set<String>> nominations = new TreeMap<>();

    Allotment(List<Expert> panel, Random random) {
        this.panel = panel;
        this.random = random;
        panel.forEach(expert -> nominations.put(expert.id(), new TreeSet<>()));
    }

    /** To those of the panel who have the fewest so far, at random among equals. */
    void give(Candidate candidate, int each) {
        candidates.put(candidate.nominationId(), candidate);
        experts.put(candidate.nominationId(), new TreeSet<>());
        List<Expert> eligible = new ArrayList<>(panel);
        eligible.removeIf(candidate::bars);
        Collections.shuffle(eligible, random);
        // Stable: among equally loaded experts the shuffled order decides.
        eligible.sort(Comparator.comparing(expert -> load(expert.id())));
        eligible.stream().limit(each).forEach(expert -> add(expert.id(), candidate.nominationId()));
    }

    /** Ends, as every pass makes the sum of the squares of the loads smaller. */
    void even() {
        boolean again = true;
        while (again) {
            again = panel.stream().map(Expert::id).anyMatch(this::relieve);
        }
    }

    Map<String, List<String>> experts() {
        Map<String, List<String>> all = new TreeMap<>();
        experts.forEach((nomination, own) -> all.put(nomination, List.copyOf(own)));
        return all;
    }

    private boolean relieve(String loaded) {
        Map<String, Handover> reached = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(loaded));
        while (!next.isEmpty()) {
            for (String taker : takers(next.remove(), loaded, reached)) {
                if (load(taker) + 2 <= load(loaded)) {
                    handOn(taker, loaded, reached);
                    return true;
                }
                next.add(taker);
            }
        }
        return false;
    }

    /** Who was not reached before and can take one from this expert. */
    private List<String> takers(String giver, String loaded, Map<String, Handover> reached) {
        List<String> takers = new ArrayList<>();
        for (Expert expert : panel) {
            if (!expert.id().equals(loaded) && !reached.containsKey(expert.id())) {
                handover(giver, expert).ifPresent(handover -> {
                    reached.put(expert.id(), handover);
                    takers.add(expert.id());
                });
            }
        }
        return takers;
    }

    private Optional<Handover> handover(String giver, Expert taker) {
        return own(giver).stream()
                .filter(nomination -> !own(taker.id()).contains(nomination) && !candidates.get(nomination).bars(taker))
                .findFirst().map(nomination -> new Handover(giver, nomination));
    }

    private void handOn(String last, String loaded, Map<String, Handover> reached) {
        for (String taker = last; !taker.equals(loaded); taker = reached.get(taker).from()) {
            Handover handover = reached.get(taker);
            own(handover.from()).remove(handover.nomination());
            experts.get(handover.nomination()).remove(handover.from());
            add(taker, handover.nomination());
        }
    }

    private void add(String expert, String nomination) {
        own(expert).add(nomination);
        experts.get(nomination).add(expert);
    }

    private int load(String expert) {
        return own(expert).size();
    }

    private Set<String> own(String expert) {
        return nominations.get(expert);
    }
}

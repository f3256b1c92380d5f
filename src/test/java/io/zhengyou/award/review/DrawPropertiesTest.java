package io.zhengyou.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every draw, whoever has a conflict with whom. */
class DrawPropertiesTest {

    /** What a draw starts from. */
    record Round(List<Expert> pool, List<Candidate> candidates, int panel, int each) {

        Draw draw(long seed) {
            return Draw.of(seed, pool, panel, candidates, each);
        }

        Expert expert(String id) {
            return pool.stream().filter(expert -> expert.id().equals(id)).findFirst().orElseThrow();
        }

        long free(Candidate candidate) {
            return pool.stream().filter(expert -> !candidate.bars(expert)).count();
        }
    }

    @Property
    void nobodyJudgesTheirOwnUnitOrAnybodyWithWhomTheyHaveAConflict(@ForAll("rounds") Round round, @ForAll long seed) {
        Draw draw = round.draw(seed);
        round.candidates().forEach(candidate -> assertThat(draw.experts().get(candidate.nominationId())).allSatisfy(id -> {
            assertThat(round.expert(id).unitCode()).isNotEqualTo(candidate.unitCode());
            assertThat(candidate.barred()).doesNotContain(id);
            assertThat(draw.panel()).contains(round.expert(id));
        }));
    }

    @Property
    void everyNomineeHasAsManyDistinctExpertsAsWereAskedOrThePoolHasNoMore(@ForAll("rounds") Round round, @ForAll long seed) {
        Draw draw = round.draw(seed);
        assertThat(draw.experts()).hasSameSizeAs(round.candidates());
        round.candidates().forEach(candidate -> {
            int given = (int) Math.min(round.each(), round.free(candidate));
            assertThat(draw.experts().get(candidate.nominationId())).hasSize(given).doesNotHaveDuplicates();
            assertThat(draw.missing().getOrDefault(candidate.nominationId(), 0)).isEqualTo(round.each() - given);
        });
    }

    @Property
    void thePanelGrowsOnlyForNomineesThatItCannotServe(@ForAll("rounds") Round round, @ForAll long seed) {
        List<Expert> panel = round.draw(seed).panel();
        int first = Math.min(round.panel(), round.pool().size());
        assertThat(panel).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(first);
        assertThat(panel.subList(first, panel.size())).allSatisfy(joined -> {
            List<Expert> before = panel.subList(0, panel.indexOf(joined));
            assertThat(round.candidates()).anySatisfy(candidate -> {
                assertThat(candidate.bars(joined)).isFalse();
                assertThat(before.stream().filter(expert -> !candidate.bars(expert)).count()).isLessThan(round.each());
            });
        });
    }

    @Property
    void theSameSeedGivesTheSameDrawWhateverTheOrderOfTheLists(@ForAll("rounds") Round round, @ForAll long seed, @ForAll long order) {
        List<Expert> pool = new ArrayList<>(round.pool());
        List<Candidate> candidates = new ArrayList<>(round.candidates());
        Collections.shuffle(pool, new Random(order));
        Collections.shuffle(candidates, new Random(order));
        assertThat(new Round(pool, candidates, round.panel(), round.each()).draw(seed)).isEqualTo(round.draw(seed));
    }

    @Property
    void withoutConflictsNobodyHasTwoMoreThanAnother(
            @ForAll @IntRange(min = 1, max = 40) int nominees, @ForAll @IntRange(min = 1, max = 20) int panel, @ForAll @IntRange(min = 1, max = 7) int each,
            @ForAll long seed) {
        List<Candidate> candidates = IntStream.range(0, nominees).mapToObj(i -> new Candidate("n" + i, "nominating", Set.of())).toList();
        List<Integer> loads = loads(Draw.of(seed, experts(30, 30), panel, candidates, each));
        assertThat(loads.get(loads.size() - 1) - loads.get(0)).isLessThanOrEqualTo(1);
    }

    /** Where conflicts forbid that, no other allotment to the same panel is more even: all of them are tried. */
    @Property(tries = 300)
    void noOtherAllotmentIsMoreEven(@ForAll("smallRounds") Round round, @ForAll long seed) {
        Draw draw = round.draw(seed);
        List<Candidate> candidates = round.candidates();
        int best = best(candidates, draw.panel(), round.each(), new HashMap<>());
        assertThat(loads(draw).stream().mapToInt(load -> load * load).sum()).isEqualTo(best);
    }

    @Provide
    Arbitrary<Round> rounds() {
        return rounds(20, 25);
    }

    @Provide
    Arbitrary<Round> smallRounds() {
        return rounds(5, 5);
    }

    /** A third of the units are those of experts as well; each nominee has a conflict with up to most of the pool. */
    private static Arbitrary<Round> rounds(int mostExperts, int mostNominees) {
        return Arbitraries.integers().between(1, mostExperts).flatMap(size -> {
            Arbitrary<Candidate> candidate = Combinators.combine(
                    Arbitraries.integers().between(0, 8), Arbitraries.integers().between(0, size - 1).set().ofMaxSize(size)).as((unit, barred) ->
                            new Candidate("", "U" + unit, barred.stream().map(i -> "expert" + i).collect(Collectors.toSet())));
            return Combinators.combine(candidate.list().ofMinSize(1).ofMaxSize(mostNominees), Arbitraries.integers().between(1, size + 2),
                    Arbitraries.integers().between(1, Math.min(size, 5))).as((candidates, panel, each) ->
                            new Round(experts(size, 3), named(candidates), panel, each));
        });
    }

    private static List<Candidate> named(List<Candidate> candidates) {
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> new Candidate("n" + i, candidates.get(i).unitCode(), candidates.get(i).barred())).toList();
    }

    private static List<Expert> experts(int number, int units) {
        return IntStream.range(0, number).mapToObj(i -> new Expert("expert" + i, "U" + i % units)).toList();
    }

    /** By size. */
    private static List<Integer> loads(Draw draw) {
        List<String> given = draw.experts().values().stream().flatMap(List::stream).toList();
        return draw.panel().stream().map(expert -> Collections.frequency(given, expert.id())).sorted().toList();
    }

    /** The smallest sum of the squares of the loads. */
    private static int best(List<Candidate> left, List<Expert> panel, int each, Map<String, Integer> loads) {
        if (left.isEmpty()) {
            return loads.values().stream().mapToInt(load -> load * load).sum();
        }
        List<String> free = panel.stream().filter(expert -> !left.get(0).bars(expert)).map(Expert::id).toList();
        int best = Integer.MAX_VALUE;
        for (Set<String> chosen : choices(free, Math.min(each, free.size()))) {
            Map<String, Integer> then = new HashMap<>(loads);
            chosen.forEach(expert -> then.merge(expert, 1, Integer::sum));
            best = Math.min(best, best(left.subList(1, left.size()), panel, each, then));
        }
        return best;
    }

    private static List<Set<String>> choices(List<String> of, int size) {
        if (size == 0) {
            return List.of(Set.of());
        }
        List<Set<String>> choices = new ArrayList<>();
        for (int i = 0; i <= of.size() - size; i++) {
            for (Set<String> rest : choices(of.subList(i + 1, of.size()), size - 1)) {
                Set<String> choice = new HashSet<>(rest);
                choice.add(of.get(i));
                choices.add(choice);
            }
        }
        return choices;
    }
}

package io.zhengyou.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Single draws; what holds for all is in {@link DrawPropertiesTest}. */
class DrawTest {

    private static final List<Expert> POOL = IntStream.range(0, 36).mapToObj(i -> new Expert("expert" + i, "U" + i % 20)).toList();
    private static final List<Candidate> CANDIDATES = IntStream.range(0, 40).mapToObj(i -> candidate("n" + i, "U" + i % 20)).toList();

    @Test
    void differsFromSeedToSeed() {
        assertThat(Draw.of(1, POOL, 15, CANDIDATES, 5).experts()).isNotEqualTo(Draw.of(2, POOL, 15, CANDIDATES, 5).experts());
    }

    @Test
    void givesEverybodyAChance() {
        Set<String> drawn = IntStream.range(0, 200).mapToObj(seed -> Draw.of(seed, POOL, 3, CANDIDATES.subList(0, 1), 3))
                .flatMap(draw -> draw.experts().get("n0").stream()).collect(Collectors.toSet());
        assertThat(drawn).hasSize(34).doesNotContain("expert0", "expert20");
    }

    @Test
    void saysForWhomThePoolHasTooFew() {
        Draw draw = Draw.of(1, List.of(new Expert("a", "U1"), new Expert("b", "U2")), 15, List.of(candidate("n", "U1"), candidate("m", "U3")), 2);
        assertThat(draw.experts()).isEqualTo(Map.of("n", List.of("b"), "m", List.of("a", "b")));
        assertThat(draw.missing()).isEqualTo(Map.of("n", 1));
    }

    @Test
    void letsAnotherOfThePoolJoinWhereThePanelHasTooFew() {
        Candidate barsAllButOne = new Candidate("n", "U", IntStream.range(0, 35).mapToObj(i -> "expert" + i).collect(Collectors.toSet()));
        Draw draw = Draw.of(3, POOL, 5, List.of(barsAllButOne), 1);
        assertThat(draw.experts()).isEqualTo(Map.of("n", List.of("expert35")));
        assertThat(draw.panel()).extracting(Expert::id).contains("expert35").hasSizeBetween(5, 6);
    }

    /** Whoever is first served takes the one who was free for all; only a chain of two exchanges evens it out again. */
    @Test
    void movesNominationsAlongAChainOfExperts() {
        List<Expert> pool = List.of(new Expert("a", "A"), new Expert("b", "B"), new Expert("c", "C"));
        List<Candidate> candidates = List.of(
                new Candidate("n1", "U", Set.of("c")), new Candidate("n2", "U", Set.of("a")), new Candidate("n3", "U", Set.of("b", "c")));
        for (long seed = 0; seed < 50; seed++) {
            assertThat(Draw.of(seed, pool, 3, candidates, 1).experts()).isEqualTo(Map.of("n1", List.of("b"), "n2", List.of("c"), "n3", List.of("a")));
        }
    }

    private static Candidate candidate(String id, String unit) {
        return new Candidate(id, unit, Set.of());
    }
}

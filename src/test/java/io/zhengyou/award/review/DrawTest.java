package io.zhengyou.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawTest {

    private static final List<Expert> POOL = IntStream.range(0, 36).mapToObj(i -> new Expert("expert" + i, "U" + i % 20)).toList();
    private static final List<Candidate> CANDIDATES = IntStream.range(0, 40).mapToObj(i -> new Candidate("n" + i, "U" + i % 20, Set.of())).toList();

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42, -7, Long.MAX_VALUE})
    void neverDrawsAnExpertOfTheNomineesUnitNorOneTwice(long seed) {
        Map<String, List<String>> drawn = draw(seed);
        CANDIDATES.forEach(candidate -> assertThat(drawn.get(candidate.nominationId()))
                .hasSize(5).doesNotHaveDuplicates()
                .noneMatch(expert -> unit(expert).equals(candidate.unitCode())));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42, -7, Long.MAX_VALUE})
    void loadsTheExpertsOfThePanelEvenly(long seed) {
        var loads = draw(seed).values().stream().flatMap(List::stream).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(loads).hasSize(15);
        assertThat(Collections.max(loads.values()) - Collections.min(loads.values())).isLessThanOrEqualTo(2);
    }

    @Test
    void canBeRepeatedFromItsSeedWhateverTheOrderOfTheLists() {
        List<Expert> reversed = new ArrayList<>(POOL);
        Collections.reverse(reversed);
        assertThat(new Draw(42, reversed, 15).assign(CANDIDATES, 5)).isEqualTo(draw(42));
    }

    @Test
    void differsFromSeedToSeed() {
        assertThat(draw(1)).isNotEqualTo(draw(2));
    }

    @Test
    void drawsFewerWhereThePanelHasNoMoreFromOtherUnits() {
        Draw draw = new Draw(1, List.of(new Expert("a", "U1"), new Expert("b", "U2")), 15);
        assertThat(draw.assign(List.of(new Candidate("n", "U1", Set.of())), 5)).isEqualTo(Map.of("n", List.of("b")));
    }

    private static Map<String, List<String>> draw(long seed) {
        return new Draw(seed, POOL, 15).assign(CANDIDATES, 5);
    }

    private static String unit(String expert) {
        return POOL.stream().filter(one -> one.id().equals(expert)).findFirst().orElseThrow().unitCode();
    }
}

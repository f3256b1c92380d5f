package io.zhengyou.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.award.programme.ScoreRule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every way to make one score of many. */
class CombinationPropertiesTest {

    private static final BigDecimal NEAR = new BigDecimal("0.01");

    @Property
    void aMeanAMedianAndATrimmedMeanLieBetweenTheLowestAndTheHighest(@ForAll("rounds") List<Mark> marks) {
        for (ScoreRule rule : List.of(ScoreRule.MEAN, ScoreRule.TRIMMED_MEAN, ScoreRule.MEDIAN)) {
            Combination.of(rule, marks).forEach((nomination, score) -> {
                List<BigDecimal> own = totals(marks, nomination);
                assertThat(score).isBetween(Collections.min(own), Collections.max(own));
            });
        }
    }

    /** No value of a sample lies farther from its mean than so many deviations (Samuelson's inequality). */
    @Property
    void aZScoreKeepsItsDistanceFromTheMeanOfTheRound(@ForAll("fullRounds") List<Mark> marks) {
        Scale round = Scale.of(marks.stream().map(Mark::total).toList());
        int most = marks.stream().collect(Collectors.groupingBy(Mark::expert, Collectors.counting())).values().stream().mapToInt(Long::intValue).max().orElseThrow();
        BigDecimal distance = round.deviation().multiply(BigDecimal.valueOf(most - 1L).sqrt(MathContext.DECIMAL128)).add(NEAR);
        assertThat(Combination.of(ScoreRule.Z_SCORE, marks).values()).allSatisfy(score ->
                assertThat(score).isBetween(round.mean().subtract(distance), round.mean().add(distance)));
    }

    @Property
    void everybodyWhoWasScoredHasOneScoreAndNobodyElse(@ForAll("rounds") List<Mark> marks, @ForAll ScoreRule rule) {
        assertThat(Combination.of(rule, marks).keySet()).isEqualTo(marks.stream().map(Mark::nominationId).collect(Collectors.toSet()));
    }

    @Property
    void theOrderInWhichExpertsHandInDecidesNothing(@ForAll("rounds") List<Mark> marks, @ForAll ScoreRule rule, @ForAll long seed) {
        List<Mark> shuffled = new ArrayList<>(marks);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Combination.of(rule, shuffled)).isEqualTo(Combination.of(rule, marks));
    }

    @Property
    void theNamesOfTheExpertsDecideNothing(@ForAll("rounds") List<Mark> marks, @ForAll ScoreRule rule, @ForAll long seed) {
        List<String> experts = new ArrayList<>(marks.stream().map(Mark::expert).distinct().sorted().toList());
        List<String> others = new ArrayList<>(experts);
        Collections.shuffle(others, new Random(seed));
        List<Mark> renamed = marks.stream().map(mark -> new Mark(mark.nominationId(), others.get(experts.indexOf(mark.expert())), mark.total())).toList();
        assertThat(Combination.of(rule, renamed)).isEqualTo(Combination.of(rule, marks));
    }

    @Property
    void twoWithTheSameTotalsOfTheSameExpertsHaveTheSameScore(@ForAll("rounds") List<Mark> marks, @ForAll ScoreRule rule) {
        List<Mark> doubled = new ArrayList<>(marks);
        marks.stream().filter(mark -> mark.nominationId().equals("n0")).forEach(mark -> doubled.add(new Mark("twin", mark.expert(), mark.total())));
        Map<String, BigDecimal> scores = Combination.of(rule, doubled);
        assertThat(scores.get("twin")).isEqualTo(scores.get("n0"));
        assertThat(places(scores).get("twin")).isEqualTo(places(scores).get("n0"));
    }

    /**
     * Experts of other strictness tell the nominees apart in the same way, each nominee is as good as its twin, and so they
     * share a place although every number about them was computed from other totals.
     */
    @Property
    void equalsByZScoreShareAPlaceWhoeverScoredThem(
            @ForAll("grades") List<Integer> grades, @ForAll @IntRange(min = 1, max = 7) int factor, @ForAll @IntRange(min = -20, max = 20) int shift) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < grades.size(); i++) {
            marks.add(new Mark("n" + i, "one", BigDecimal.valueOf(grades.get(i))));
            marks.add(new Mark("twin" + i, "other", BigDecimal.valueOf(grades.get(i) * (long) factor + shift)));
        }
        Map<String, Integer> places = places(Combination.of(ScoreRule.Z_SCORE, marks));
        IntStream.range(0, grades.size()).forEach(i -> assertThat(places.get("twin" + i)).isEqualTo(places.get("n" + i)));
    }

    @Property
    void aLenientOrSevereExpertChangesNoPlaceByZScore(
            @ForAll("fullRounds") List<Mark> marks, @ForAll @IntRange(max = 3) int expert, @ForAll @IntRange(min = -40, max = 40) int shift) {
        List<Mark> shifted = marks.stream()
                .map(mark -> mark.expert().equals("e" + expert) ? mark.withTotal(mark.total().add(BigDecimal.valueOf(shift))) : mark).toList();
        Map<String, BigDecimal> before = Combination.of(ScoreRule.Z_SCORE, marks);
        Map<String, BigDecimal> after = Combination.of(ScoreRule.Z_SCORE, shifted);
        before.keySet().forEach(one -> before.keySet().forEach(other -> {
            if (before.get(one).subtract(before.get(other)).compareTo(NEAR) > 0) {
                assertThat(after.get(one)).isGreaterThanOrEqualTo(after.get(other));
            }
        }));
    }

    @Property
    void aBetterTotalNeverMakesAMeanAMedianOrATrimmedMeanWorse(
            @ForAll("rounds") List<Mark> marks, @ForAll @IntRange(max = 1000) int which, @ForAll @IntRange(min = 1, max = 50) int more) {
        int better = which % marks.size();
        List<Mark> improved = new ArrayList<>(marks);
        Mark mark = marks.get(better);
        improved.set(better, mark.withTotal(mark.total().add(BigDecimal.valueOf(more))));
        for (ScoreRule rule : List.of(ScoreRule.MEAN, ScoreRule.TRIMMED_MEAN, ScoreRule.MEDIAN)) {
            assertThat(Combination.of(rule, improved).get(mark.nominationId())).isGreaterThanOrEqualTo(Combination.of(rule, marks).get(mark.nominationId()));
        }
    }

    @Property
    void placesCountThoseAbove(@ForAll("rounds") List<Mark> marks, @ForAll ScoreRule rule) {
        Map<String, BigDecimal> scores = Combination.of(rule, marks);
        places(scores).forEach((nomination, place) -> assertThat(place)
                .isEqualTo(1 + (int) scores.values().stream().filter(other -> other.compareTo(scores.get(nomination)) > 0).count()));
    }

    /** Eight experts, up to ten nominees, of whom each expert scored some, n0 at least once. */
    @Provide
    Arbitrary<List<Mark>> rounds() {
        return Arbitraries.integers().between(-4000, 10_000).list().ofMinSize(1).ofMaxSize(80).map(totals -> marks(totals, 10).stream()
                .filter(mark -> mark.total().signum() >= 0 || mark.nominationId().equals("n0")).map(mark -> mark.withTotal(mark.total().abs())).toList());
    }

    /** Three to eight experts who each scored all of the nominees. */
    @Provide
    Arbitrary<List<Mark>> fullRounds() {
        return Arbitraries.integers().between(2, 8).flatMap(nominees -> Arbitraries.integers().between(3, 8).flatMap(experts ->
                Arbitraries.integers().between(4000, 6000).list().ofSize(nominees * experts).map(totals -> marks(totals, nominees))));
    }

    @Provide
    Arbitrary<List<Integer>> grades() {
        return Arbitraries.integers().between(0, 100).list().ofMinSize(2).ofMaxSize(9);
    }

    /** @param totals in hundredths, expert by expert */
    private static List<Mark> marks(List<Integer> totals, int nominees) {
        return IntStream.range(0, totals.size())
                .mapToObj(i -> new Mark("n" + i % nominees, "e" + i / nominees, BigDecimal.valueOf(totals.get(i), 2))).toList();
    }

    private static List<BigDecimal> totals(List<Mark> marks, String nomination) {
        return marks.stream().filter(mark -> mark.nominationId().equals(nomination)).map(Mark::total).toList();
    }

    private static Map<String, Integer> places(Map<String, BigDecimal> scores) {
        return Ranking.of(scores).stream().collect(Collectors.toMap(Ranking.Ranked::nominationId, Ranking.Ranked::place));
    }
}

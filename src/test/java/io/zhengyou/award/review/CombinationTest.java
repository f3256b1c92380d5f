package io.zhengyou.award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import io.zhengyou.award.Criterion;
import io.zhengyou.award.programme.ScoreRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinationTest {

    private static final List<Criterion> CRITERIA = List.of(new Criterion("创新", 50), new Criterion("影响", 30), new Criterion("服务", 20));

    @Test
    void weighsTheScoresOfAnExpert() {
        assertThat(Mark.total(CRITERIA, List.of(91, 80, 75))).isEqualByComparingTo("84.5");
    }

    @Test
    void asksForAScoreForEveryCriterion() {
        assertThatThrownBy(() -> Mark.total(CRITERIA, List.of(90))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"'60', 60.0000", "'60 91', 75.5000", "'80 80 81', 80.3333", "'0 80 90 100 70', 68.0000"})
    void theMeanCountsEveryExpert(String totals, String score) {
        assertThat(score(ScoreRule.MEAN, totals)).isEqualTo(new BigDecimal(score));
    }

    @ParameterizedTest
    @CsvSource({
            "'60', 60.0000", "'60 90', 75.0000", "'0 80 90 100', 67.5000", "'0 80 90 100 70', 80.0000",
            "'100 100 100 100 0', 100.0000", "'10 20 30 40 50 60', 35.0000", "'80 80 81', 80.3333"})
    void theTrimmedMeanDropsTheHighestAndTheLowestFromFiveExpertsUp(String totals, String score) {
        assertThat(score(ScoreRule.TRIMMED_MEAN, totals)).isEqualTo(new BigDecimal(score));
    }

    @ParameterizedTest
    @CsvSource({"'60', 60.0000", "'60 91', 75.5000", "'100 0 70', 70.0000", "'0 90 80 100', 85.0000", "'1 2 3 100 100', 3.0000"})
    void theMedianIsTheOneInTheMiddleOrBetweenTheTwo(String totals, String score) {
        assertThat(score(ScoreRule.MEDIAN, totals)).isEqualTo(new BigDecimal(score));
    }

    @Test
    void standardisedTotalsPutLenientAndSevereExpertsOnOneScale() {
        // All four: mean 72.5, deviation 23.8485. Each expert's two lie one own deviation below and above the own mean.
        Map<String, BigDecimal> scores = Combination.of(ScoreRule.Z_SCORE, List.of(
                mark("a", "lenient", "90"), mark("b", "lenient", "100"), mark("c", "severe", "40"), mark("d", "severe", "60")));
        assertThat(scores).containsEntry("a", new BigDecimal("48.6515")).containsEntry("c", new BigDecimal("48.6515"));
        assertThat(scores).containsEntry("b", new BigDecimal("96.3485")).containsEntry("d", new BigDecimal("96.3485"));
    }

    @Test
    void standardisingTurnsARankingThatOnlyTheLuckOfTheDrawMade() {
        List<Mark> marks = List.of(
                mark("weak", "lenient", "90"), mark("strong", "lenient", "95"), mark("strong", "severe", "60"), mark("weakest", "severe", "40"));
        assertThat(Combination.of(ScoreRule.MEAN, marks).get("weak")).isGreaterThan(Combination.of(ScoreRule.MEAN, marks).get("strong"));
        assertThat(Combination.of(ScoreRule.Z_SCORE, marks).get("strong")).isGreaterThan(Combination.of(ScoreRule.Z_SCORE, marks).get("weak"));
    }

    @Test
    void standardisingKeepsMeanAndDeviationOfTheRound() {
        List<Mark> marks = List.of(
                mark("a", "one", "90"), mark("b", "one", "70"), mark("c", "one", "50"), mark("a", "two", "61"), mark("b", "two", "60"), mark("c", "two", "65"));
        Scale before = Scale.of(marks.stream().map(Mark::total).toList());
        Scale after = Scale.of(Standardised.of(marks).stream().map(Mark::total).toList());
        assertThat(after.mean()).isCloseTo(before.mean(), offset(new BigDecimal("1E-20")));
        assertThat(after.deviation()).isCloseTo(before.deviation(), offset(new BigDecimal("1E-20")));
    }

    @Test
    void anExpertsOnlyTotalStaysAsItIs() {
        Map<String, BigDecimal> scores = Combination.of(ScoreRule.Z_SCORE, List.of(mark("a", "one", "91"), mark("b", "two", "64.5"), mark("c", "three", "70")));
        assertThat(scores).containsEntry("a", new BigDecimal("91.0000")).containsEntry("b", new BigDecimal("64.5000"));
    }

    @Test
    void anExpertWhoToldNoneApartGivesEachTheMeanOfTheRound() {
        Map<String, BigDecimal> scores = Combination.of(ScoreRule.Z_SCORE, List.of(
                mark("a", "equal", "100"), mark("b", "equal", "100"), mark("c", "other", "40"), mark("d", "other", "60")));
        assertThat(scores).containsEntry("a", new BigDecimal("75.0000")).containsEntry("b", new BigDecimal("75.0000"));
    }

    @Test
    void aRoundOfEqualTotalsStaysEqual() {
        List<Mark> equal = List.of(mark("a", "one", "80"), mark("b", "one", "80"), mark("a", "two", "80"));
        assertThat(Combination.of(ScoreRule.Z_SCORE, equal).values()).containsOnly(new BigDecimal("80.0000"));
    }

    @Test
    void standardisedScoresMayPassTheBoundsALittle() {
        List<Mark> marks = new ArrayList<>(List.of(mark("best", "one", "100")));
        for (int i = 0; i < 5; i++) {
            marks.add(mark("rest" + i, "one", "95"));
            marks.add(mark("rest" + i, "two", i % 2 == 0 ? "70" : "90"));
        }
        assertThat(Combination.of(ScoreRule.Z_SCORE, marks).get("best")).isBetween(new BigDecimal("100"), new BigDecimal("120"));
    }

    /** Every expert's totals spread by a multiple of one shape, so all is rational: n1 has 38.59375, to the digit. Thirds add up to a little less. */
    @Test
    void roundsHalfADigitUpAlthoughThirdsDoNotQuiteAddUpToIt() {
        String[] totals = {"52.62 51.03 46.35", "57.21 24.45 68.34", "46.35 52.62 51.03", "68.34 24.45 57.21",
            "52.62 46.35 51.03", "68.34 24.45 57.21", "52.62 46.35 51.03", "68.34 24.45 57.21"};
        List<Mark> marks = new ArrayList<>();
        for (int expert = 0; expert < totals.length; expert++) {
            String[] own = totals[expert].split(" ");
            for (int nominee = 0; nominee < own.length; nominee++) {
                marks.add(mark("n" + nominee, "e" + expert, own[nominee]));
            }
        }
        assertThat(Combination.of(ScoreRule.Z_SCORE, marks).get("n1")).isEqualTo(new BigDecimal("38.5938"));
    }

    @Test
    void whatNobodyScoredHasNoScoreUnderAnyRule() {
        for (ScoreRule rule : ScoreRule.values()) {
            assertThat(Combination.of(rule, List.of())).isEmpty();
            assertThat(Combination.of(rule, List.of(mark("a", "one", "80")))).containsOnlyKeys("a");
        }
    }

    @Test
    void letsEqualsShareAPlace() {
        var ranking = Ranking.of(Map.of("a", new BigDecimal("80.0000"), "b", new BigDecimal("90.0000"), "c", new BigDecimal("80.0000"), "d", BigDecimal.ZERO));
        assertThat(ranking).extracting(Ranking.Ranked::nominationId).containsExactly("b", "a", "c", "d");
        assertThat(ranking).extracting(Ranking.Ranked::place).containsExactly(1, 2, 2, 4);
    }

    private static BigDecimal score(ScoreRule rule, String totals) {
        List<Mark> marks = new ArrayList<>();
        for (String total : totals.split(" ")) {
            marks.add(mark("a", "expert" + marks.size(), total));
        }
        return Combination.of(rule, marks).get("a");
    }

    private static Mark mark(String nomination, String expert, String total) {
        return new Mark(nomination, expert, new BigDecimal(total));
    }
}

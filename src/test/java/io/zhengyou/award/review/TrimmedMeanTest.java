package io.zhengyou.award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.award.Criterion;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrimmedMeanTest {

    private static final List<Criterion> CRITERIA = List.of(new Criterion("创新", 50), new Criterion("影响", 30), new Criterion("服务", 20));

    @Test
    void weighsTheScoresOfAnExpert() {
        assertThat(TrimmedMean.total(CRITERIA, List.of(91, 80, 75))).isEqualByComparingTo("84.5");
    }

    @Test
    void asksForAScoreForEveryCriterion() {
        assertThatThrownBy(() -> TrimmedMean.total(CRITERIA, List.of(90))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
            "'60', 60.0000", "'60 90', 75.0000", "'0 80 90 100', 67.5000", "'0 80 90 100 70', 80.0000",
            "'100 100 100 100 0', 100.0000", "'10 20 30 40 50 60', 35.0000", "'80 80 81', 80.3333"})
    void dropsTheHighestAndTheLowestFromFiveExpertsUp(String totals, String mean) {
        assertThat(TrimmedMean.of(Arrays.stream(totals.split(" ")).map(BigDecimal::new).toList())).isEqualTo(new BigDecimal(mean));
    }

    @Test
    void isZeroWhenNobodyScored() {
        assertThat(TrimmedMean.of(List.of())).isZero();
    }

    @Test
    void letsEqualsShareAPlace() {
        var ranking = Ranking.of(Map.of("a", new BigDecimal("80.0000"), "b", new BigDecimal("90.0000"), "c", new BigDecimal("80.0000"), "d", BigDecimal.ZERO));
        assertThat(ranking).extracting(Ranking.Ranked::nominationId).containsExactly("b", "a", "c", "d");
        assertThat(ranking).extracting(Ranking.Ranked::place).containsExactly(1, 2, 2, 4);
    }
}

package io.zhengyou.publication.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 6);

    private final Period period = new Period(FIRST, LAST);

    @Test
    void includesItsFirstAndItsLastDay() {
        assertThat(period.includes(FIRST)).isTrue();
        assertThat(period.includes(LAST)).isTrue();
        assertThat(period.includes(FIRST.minusDays(1))).isFalse();
        assertThat(period.includes(LAST.plusDays(1))).isFalse();
    }

    @Test
    void countsTheDaysToItsLast() {
        assertThat(period.daysLeft(FIRST)).isEqualTo(4);
        assertThat(period.daysLeft(LAST)).isZero();
        assertThat(period.daysLeft(LAST.plusDays(1))).isNegative();
    }

    @Test
    void isOverOnTheDayAfterItsLast() {
        assertThat(period.isOver(LAST)).isFalse();
        assertThat(period.isOver(LAST.plusDays(1))).isTrue();
    }
}

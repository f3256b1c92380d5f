package io.zhengyou.publication.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 6);

    private final Period period = new Period(FIRST, LAST);

    @Test
    void beginsOnItsFirstDay() {
        assertThat(period.beginsAfter(FIRST.minusDays(1))).isTrue();
        assertThat(period.beginsAfter(FIRST)).isFalse();
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

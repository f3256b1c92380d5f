package io.zhengyou.appraisal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.appraisal.round.Plan;
import io.zhengyou.appraisal.round.RollSource;
import io.zhengyou.appraisal.round.Scope;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final LocalDate SAVED = LocalDate.of(2026, 3, 1);

    @Test
    void isDueFromItsDayOnUntilItHasBegun() {
        Line line = line(6, 1, true);
        assertThat(line.due(LocalDate.of(2026, 5, 31))).isEmpty();
        assertThat(line.due(LocalDate.of(2026, 6, 1))).contains(LocalDate.of(2026, 6, 1));
        assertThat(line.due(LocalDate.of(2026, 6, 20))).contains(LocalDate.of(2026, 6, 1));
        assertThat(line(6, 1, true, 2026).due(LocalDate.of(2026, 6, 20))).isEmpty();
        assertThat(line(6, 1, true, 2026).due(LocalDate.of(2027, 6, 1))).contains(LocalDate.of(2027, 6, 1));
    }

    @Test
    void ofSeveralMissedDaysOnlyTheLatestIsDue() {
        assertThat(line(6, 1, true).due(LocalDate.of(2029, 1, 9))).contains(LocalDate.of(2028, 6, 1));
    }

    @Test
    void neverMakesUpForADayBeforeItWasSavedOrWhileItRested() {
        assertThat(line(2, 1, true).due(LocalDate.of(2026, 4, 1))).isEmpty();
        assertThat(line(3, 1, true).due(SAVED)).isEmpty();
        assertThat(line(6, 1, false).due(LocalDate.of(2026, 6, 1))).isEmpty();
    }

    @Test
    void saysWhenItBeginsNext() {
        assertThat(line(6, 1, true).next(SAVED)).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(line(6, 1, true).next(LocalDate.of(2026, 6, 1))).isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(line(9, 1, true, 2026).next(LocalDate.of(2026, 7, 1))).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(line(2, 29, true).next(SAVED)).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void bearsTheYear() {
        assertThat(line(6, 1, true).occasion().titleOf(2027)).isEqualTo("2027年评议");
    }

    private static Line line(int month, int day, boolean active, Integer... begun) {
        Plan plan = new Plan(Scope.OWN, RollSource.DIRECTORY, null, 20, 50, 5, 60);
        return new Line("line", 1, new Occasion(MonthDay.of(month, day), "{年}年评议", "five-goods", null, plan, active), SAVED, "office1", Set.of(begun));
    }
}

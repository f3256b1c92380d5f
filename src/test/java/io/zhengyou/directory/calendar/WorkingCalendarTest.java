package io.zhengyou.directory.calendar;

import static io.zhengyou.directory.calendar.DayKind.OFF;
import static io.zhengyou.directory.calendar.DayKind.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    /** The days around New Year 2026: three days off, and the Sunday after is worked. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of(
            day("2026-01-01"), OFF,
            day("2026-01-02"), OFF,
            day("2026-01-03"), OFF,
            day("2026-01-04"), WORK));

    @ParameterizedTest
    @CsvSource({"2025-12-31,true", "2026-01-01,false", "2026-01-02,false", "2026-01-03,false", "2026-01-04,true",
        "2026-01-05,true", "2026-01-10,false", "2026-01-11,false", "2026-01-12,true"})
    void anExceptionCountsMoreThanTheDayOfTheWeek(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05,1,2026-01-06", "2026-01-05,5,2026-01-12", "2026-01-09,1,2026-01-12", "2026-01-10,1,2026-01-12"})
    void countsOverWeekends(LocalDate from, int days, LocalDate last) {
        assertThat(CALENDAR.after(from, days)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-30,1,2025-12-31", "2025-12-30,2,2026-01-04", "2025-12-31,1,2026-01-04", "2026-01-01,2,2026-01-05"})
    void countsOverHolidaysAndTheEndOfTheYear(LocalDate from, int days, LocalDate last) {
        assertThat(CALENDAR.after(from, days)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-06,2026-01-05", "2026-01-05,2026-01-04", "2026-01-04,2025-12-31", "2026-01-02,2025-12-31",
        "2026-01-12,2026-01-09", "2026-01-11,2026-01-09"})
    void findsTheWorkingDayBefore(LocalDate day, LocalDate before) {
        assertThat(CALENDAR.before(day)).isEqualTo(before);
    }

    @Test
    void aYearWithoutDataHasPlainWeeks() {
        assertThat(CALENDAR.isWorkingDay(day("2027-01-01"))).as("a Friday").isTrue();
        assertThat(CALENDAR.after(day("2026-12-31"), 2)).isEqualTo(day("2027-01-04"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1001, Integer.MAX_VALUE})
    void refusesANumberOfDaysThatNobodyMeans(int days) {
        assertThatThrownBy(() -> CALENDAR.after(day("2026-01-05"), days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("工作日数应在 1 到 1000 之间，请改正：" + days + "。");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

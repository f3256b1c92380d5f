package io.zhengyou.directory.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.directory.csv.RefusedImport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class WorkingCalendarTest {

    private static WorkingCalendar calendar;

    @BeforeAll
    static void read() throws IOException, RefusedImport {
        byte[] shipped = new ClassPathResource("organisation/calendar-2026.csv").getContentAsByteArray();
        calendar = new WorkingCalendar(CalendarFile.read(2026, "calendar-2026.csv", shipped).stream()
                .collect(Collectors.toMap(SpecialDay::day, SpecialDay::work)));
    }

    @ParameterizedTest
    @CsvSource({
            "2026-01-01, false", "2026-01-04, true", "2026-02-14, true", "2026-02-16, false", "2026-02-24, true",
            "2026-03-07, false", "2026-03-09, true", "2026-10-07, false", "2026-10-08, true", "2026-10-10, true"})
    void followsTheOfficialCalendarOf2026(LocalDate day, boolean working) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
            "2026-03-02, 1, 2026-03-03", "2026-03-06, 1, 2026-03-09", "2026-02-13, 1, 2026-02-14", "2026-02-13, 2, 2026-02-24",
            "2026-09-30, 3, 2026-10-10", "2026-12-31, 1, 2027-01-01"})
    void countsOnlyWorkingDays(LocalDate from, int days, LocalDate result) {
        assertThat(calendar.plus(from, days)).isEqualTo(result);
    }

    @Test
    void knowsTheWorkingDayBefore() {
        assertThat(calendar.before(LocalDate.of(2026, 2, 24))).isEqualTo(LocalDate.of(2026, 2, 14));
    }

    @Test
    void takesAYearWithoutDataForPlainWeeks() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 4))).isFalse();
    }

    @Test
    void refusesToCountNoDays() {
        assertThatThrownBy(() -> calendar.plus(LocalDate.of(2026, 3, 2), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

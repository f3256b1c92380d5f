package io.zhengyou.directory.calendar.web;

import static io.zhengyou.directory.calendar.DayKind.OFF;
import static io.zhengyou.directory.calendar.DayKind.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.directory.calendar.CalendarYear;
import io.zhengyou.directory.calendar.NamedDay;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static final CalendarYear YEAR_2026 = new CalendarYear(
            2026,
            List.of(
                    new NamedDay(NEW_YEAR, OFF, "元旦"),
                    new NamedDay(NEW_YEAR.plusDays(1), OFF, "元旦"),
                    new NamedDay(NEW_YEAR.plusDays(3), WORK, "元旦"),
                    new NamedDay(NEW_YEAR.plusDays(4), OFF, "馆庆")),
            ZonedDateTime.parse("2026-01-01T00:00:00+08:00"),
            null);

    @ParameterizedTest
    @CsvSource({"2026-10-31,", "2026-11-01,2027", "2027-10-31,2027", "2027-11-01,2027 2028", "2025-12-01,2025"})
    void asksForThisYearAndFromNovemberForTheNext(LocalDate today, String years) {
        List<String> missing = Overview.of(List.of(YEAR_2026), today).missing().stream().map(String::valueOf).toList();
        assertThat(String.join(" ", missing)).isEqualTo(years == null ? "" : years);
    }

    @Test
    void proposesTheYearThatIsMissingOrTheNext() {
        assertThat(Overview.of(List.of(YEAR_2026), LocalDate.of(2026, 6, 1)).nextYear()).isEqualTo(2027);
        assertThat(Overview.of(List.of(), LocalDate.of(2026, 6, 1)).nextYear()).isEqualTo(2026);
    }

    @Test
    void tellsConsecutiveDaysOfOneHolidayAsOne() {
        Month january = YearView.of(YEAR_2026).months().get(0);
        assertThat(january.off()).containsExactly(
                new Span("元旦", NEW_YEAR, NEW_YEAR.plusDays(1)), new Span("馆庆", NEW_YEAR.plusDays(4), NEW_YEAR.plusDays(4)));
        assertThat(january.work()).containsExactly(new Span("元旦", NEW_YEAR.plusDays(3), NEW_YEAR.plusDays(3)));
        assertThat(january.workingDays()).isEqualTo(22 - 3 + 1);
    }
}

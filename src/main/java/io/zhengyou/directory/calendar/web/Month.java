package io.zhengyou.directory.calendar.web;

import io.zhengyou.directory.calendar.CalendarYear;
import io.zhengyou.directory.calendar.DayKind;
import io.zhengyou.directory.calendar.NamedDay;
import io.zhengyou.directory.calendar.WorkingCalendar;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A month of the calendar: its days off and make-up workdays, and how many days are worked. */
record Month(int number, List<Span> off, List<Span> work, long workingDays) {

    static List<Month> of(CalendarYear year) {
        WorkingCalendar calendar = WorkingCalendar.of(year.days());
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> of(YearMonth.of(year.year(), month), year.days(), calendar))
                .toList();
    }

    private static Month of(YearMonth month, List<NamedDay> days, WorkingCalendar calendar) {
        long workingDays = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(calendar::isWorkingDay).count();
        return new Month(month.getMonthValue(), spans(month, days, DayKind.OFF), spans(month, days, DayKind.WORK), workingDays);
    }

    private static List<Span> spans(YearMonth month, List<NamedDay> days, DayKind kind) {
        Stream<NamedDay> those = days.stream().filter(day -> day.kind() == kind && YearMonth.from(day.date()).equals(month));
        return Span.of(those.toList());
    }
}

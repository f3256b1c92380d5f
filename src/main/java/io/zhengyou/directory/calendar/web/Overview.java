package io.zhengyou.directory.calendar.web;

import io.zhengyou.directory.calendar.CalendarYear;
import io.zhengyou.directory.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the office sees of the calendar.
 *
 * @param years    those with data, the latest first
 * @param missing  those that the office should bring now
 * @param thisYear the current one
 */
record Overview(List<YearView> years, List<Integer> missing, int thisYear) {

    // By then the State Council has announced the holidays of the next year.
    private static final int MONTH_OF_THE_NOTICE = 11;

    static Overview of(List<CalendarYear> years, LocalDate today) {
        int thisYear = today.getYear();
        int latest = today.getMonthValue() < MONTH_OF_THE_NOTICE ? thisYear : thisYear + 1;
        List<Integer> missing = IntStream.rangeClosed(thisYear, latest)
                .filter(needed -> years.stream().noneMatch(known -> known.year() == needed))
                .boxed()
                .toList();
        return new Overview(years.stream().map(YearView::of).toList(), missing, thisYear);
    }

    /** The year that will be uploaded next, presumably. */
    public int nextYear() {
        return missing.isEmpty() ? thisYear + 1 : missing.get(0);
    }
}

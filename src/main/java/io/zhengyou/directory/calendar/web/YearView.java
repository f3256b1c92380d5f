package io.zhengyou.directory.calendar.web;

import io.zhengyou.directory.calendar.CalendarYear;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year as the page shows it. */
record YearView(int year, List<Month> months, ZonedDateTime since, @Nullable String uploadedBy) {

    static YearView of(CalendarYear year) {
        return new YearView(year.year(), Month.of(year), year.since(), year.uploadedBy());
    }

    public long workingDays() {
        return months.stream().mapToLong(Month::workingDays).sum();
    }
}

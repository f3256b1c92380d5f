package io.zhengyou.directory;

import io.zhengyou.directory.calendar.CalendarYears;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;

/**
 * Working days by the State Council's calendar of days off and make-up workdays; a year that the office has not brought
 * yet has plain weeks. A number of days is from 1 to 1000; any other is an {@link IllegalArgumentException}. A calendar
 * that the office replaces counts at once.
 */
@StepBean("workingDays")
public class WorkingDays {

    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

    private final CalendarYears years;
    private final Clock clock;

    WorkingDays(CalendarYears years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    /** Six in the evening of the n-th working day from today, which does not count: a due date, as in {@code ${workingDays.after(5)}}. */
    @StepName(value = "若干工作日后", gives = "第几个工作日的十八时")
    public Date after(int days) {
        LocalDate last = years.calendar().after(LocalDate.now(clock), days);
        return Date.from(last.atTime(END_OF_WORK).atZone(clock.getZone()).toInstant());
    }

    /** The same time of day on the n-th working day after that day, which does not count. */
    public Instant plus(Instant from, int days) {
        ZonedDateTime local = from.atZone(clock.getZone());
        return local.with(years.calendar().after(local.toLocalDate(), days)).toInstant();
    }

    /** The same time of day on the last working day before. */
    public Instant before(Instant due) {
        ZonedDateTime local = due.atZone(clock.getZone());
        return local.with(years.calendar().before(local.toLocalDate())).toInstant();
    }

    /** The last day of a period of n working days; its first day counts if it is a working day. */
    public LocalDate endOf(LocalDate first, int days) {
        return years.calendar().after(first.minusDays(1), days);
    }

    public boolean isWorkingDay(LocalDate day) {
        return years.calendar().isWorkingDay(day);
    }
}

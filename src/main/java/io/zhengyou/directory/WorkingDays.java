package io.zhengyou.directory;

import io.zhengyou.directory.calendar.Calendars;
import io.zhengyou.directory.calendar.WorkingCalendar;
import io.zhengyou.engine.StepBean;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;

/** Time in working days, by the State Council's calendar of holidays and make-up workdays as the office keeps it. */
@StepBean("workingDays")
public class WorkingDays {

    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);

    private final Calendars calendars;
    private final Clock clock;

    WorkingDays(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The close of business (18:00) on a later working day; today does not count.
     *
     * @param days at least 1
     */
    public Date after(int days) {
        LocalDate day = calendar().plus(LocalDate.now(clock), days);
        return Date.from(day.atTime(CLOSE_OF_BUSINESS).atZone(clock.getZone()).toInstant());
    }

    /** The same time of day, one working day earlier. */
    public Instant before(Instant due) {
        ZonedDateTime local = due.atZone(clock.getZone());
        return local.with(calendar().before(local.toLocalDate())).toInstant();
    }

    /**
     * The last day of a period of working days; its first day counts if it is one.
     *
     * @param days at least 1
     */
    public LocalDate endOf(LocalDate first, int days) {
        return calendar().plus(first.minusDays(1), days);
    }

    private WorkingCalendar calendar() {
        return calendars.current();
    }
}

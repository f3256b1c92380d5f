package io.zhengyou.directory.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which days are working days: Monday to Friday, and the exceptions.
 *
 * @param exceptions {@code true} for a weekend day on which work is made up, {@code false} for a day off
 */
public record WorkingCalendar(Map<LocalDate, Boolean> exceptions) {

    public boolean isWorkingDay(LocalDate day) {
        return exceptions.getOrDefault(day, !isWeekend(day));
    }

    /** The n-th working day after a day. */
    public LocalDate plus(LocalDate from, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a number of working days must be at least 1, not " + days);
        }
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** The last working day before a day. */
    public LocalDate before(LocalDate from) {
        LocalDate day = from.minusDays(1);
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

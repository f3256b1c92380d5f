package io.zhengyou.directory.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which days are working days: Monday to Friday, except for the days that say otherwise.
 *
 * @param exceptions days off and make-up workdays
 */
public record WorkingCalendar(Map<LocalDate, DayKind> exceptions) {

    private static final int MOST_DAYS = 1000;

    public WorkingCalendar {
        exceptions = Map.copyOf(exceptions);
    }

    public static WorkingCalendar of(Collection<NamedDay> days) {
        return new WorkingCalendar(days.stream().collect(Collectors.toMap(NamedDay::date, NamedDay::kind)));
    }

    public boolean isWorkingDay(LocalDate day) {
        DayKind kind = exceptions.get(day);
        return kind == null ? !isWeekend(day) : kind == DayKind.WORK;
    }

    /**
     * The n-th working day after a day, which does not count itself.
     *
     * @throws IllegalArgumentException if n is not between 1 and 1000
     */
    public LocalDate after(LocalDate day, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("工作日数应在 1 到 %d 之间，请改正：%d。".formatted(MOST_DAYS, days));
        }
        LocalDate found = day;
        for (int left = days; left > 0; left--) {
            found = next(found, 1);
        }
        return found;
    }

    /** The last working day before a day. */
    public LocalDate before(LocalDate day) {
        return next(day, -1);
    }

    /** Saturday or Sunday. */
    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private LocalDate next(LocalDate day, int step) {
        LocalDate next = day.plusDays(step);
        while (!isWorkingDay(next)) {
            next = next.plusDays(step);
        }
        return next;
    }
}

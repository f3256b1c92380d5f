package io.zhengyou.appraisal.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the calendar.
 *
 * @param version    counts how often it was saved
 * @param countsFrom dates up to this day are not made up for
 * @param savedBy    {@code null} if it came with the program
 * @param begun      the years for which it has begun an appraisal
 */
public record Line(String id, int version, Occasion occasion, LocalDate countsFrom, @Nullable String savedBy, Set<Integer> begun) {

    /** The day on which an appraisal should have begun and did not: the latest one, if the server was down for years. */
    public Optional<LocalDate> due(LocalDate today) {
        LocalDate thisYear = on(today.getYear());
        LocalDate latest = thisYear.isAfter(today) ? on(today.getYear() - 1) : thisYear;
        return occasion.active() && latest.isAfter(countsFrom) && !begun.contains(latest.getYear()) ? Optional.of(latest) : Optional.empty();
    }

    /** The first day after this one on which an appraisal begins, unless the line rests; a missed one begins before it. */
    public LocalDate next(LocalDate today) {
        int year = today.getYear();
        while (!on(year).isAfter(today) || begun.contains(year)) {
            year++;
        }
        return on(year);
    }

    /** In a year without a 29 February the day before. */
    private LocalDate on(int year) {
        return occasion.day().atYear(year);
    }
}

package io.zhengyou.walkthrough.season;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days of a season. Its end is reached long before anybody reports on what is due at the end of the year.
 *
 * @param soon when the promises are due that the season follows to their end
 */
record SeasonDates(LocalDate today, LocalDate soon) {

    /** Fifteen working days, over any holiday. */
    private static final int PATIENCE = 35;
    private static final int WEEKS_AHEAD = 4;
    private static final int JULY = 7;

    /** In this year, or else early in the next. */
    static SeasonDates of(LocalDate today) {
        LocalDate ahead = today.plusWeeks(WEEKS_AHEAD);
        LocalDate early = LocalDate.of(today.getYear() + 1, 1, 10);
        return new SeasonDates(today, today.getMonthValue() < JULY ? ahead : ahead.isAfter(early) ? ahead : early);
    }

    int year() {
        return soon.getYear();
    }

    /** When all other promises are due. */
    LocalDate last() {
        return LocalDate.of(year(), 12, 31);
    }

    /** Until everybody has been asked for a report in the middle. */
    int daysToTheMiddle() {
        return daysToTheEnd() / 2 + 1;
    }

    /** Until everybody has been asked for the last report. */
    int daysToTheEnd() {
        return (int) ChronoUnit.DAYS.between(today, soon) + 1;
    }

    /** From then until the server has given up waiting for the first report. */
    int daysToSilence() {
        return Math.max(1, PATIENCE - daysToTheEnd() + daysToTheMiddle());
    }
}

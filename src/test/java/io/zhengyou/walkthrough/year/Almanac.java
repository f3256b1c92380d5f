package io.zhengyou.walkthrough.year;

import io.zhengyou.client.DemoTime;
import io.zhengyou.client.Narrator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days of the year that is played; they pass by the server's clock. */
final class Almanac {

    /** Of January: later in a year, the next one is played. */
    private static final int FIRST_DAY = 6;

    private final DemoTime time;
    private final Narrator narrator;
    private final int year;

    Almanac(DemoTime time, Narrator narrator) {
        this.time = time;
        this.narrator = narrator;
        year = yearAfter(time.today());
    }

    static int yearAfter(LocalDate today) {
        return today.getDayOfYear() <= FIRST_DAY ? today.getYear() : today.getYear() + 1;
    }

    int year() {
        return year;
    }

    LocalDate today() {
        return time.today();
    }

    DemoTime time() {
        return time;
    }

    /** To the first working days of January. */
    void begin() {
        passTo(1, FIRST_DAY, "the year begins");
    }

    /** @throws IllegalStateException if that day is over: then the chapter before took too long */
    void passTo(int month, int day, String until) {
        int days = (int) ChronoUnit.DAYS.between(today(), LocalDate.of(year, month, day));
        if (days < 0) {
            throw new IllegalStateException("It is %s already, but %s only on %d-%d.".formatted(today(), until, month, day));
        }
        narrator.pass(time, days, until);
    }
}

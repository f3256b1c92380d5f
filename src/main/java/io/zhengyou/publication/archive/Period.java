package io.zhengyou.publication.archive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from the first to the last, both included. */
public record Period(LocalDate first, LocalDate last) {

    public boolean beginsAfter(LocalDate day) {
        return first.isAfter(day);
    }

    /** Whether the last day has passed. */
    public boolean isOver(LocalDate today) {
        return last.isBefore(today);
    }

    /** Days until the last one: 0 on the last day itself, negative when it has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, last);
    }
}

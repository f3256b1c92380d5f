package io.zhengyou.report.web;

import io.zhengyou.report.Filing;
import io.zhengyou.report.FilingState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What a unit was asked for, as a row. */
record FilingLine(Filing filing, boolean late, @Nullable LocalDateTime due, @Nullable LocalDateTime filed) {

    static FilingLine of(Filing filing, Clock clock) {
        return new FilingLine(filing, filing.isLate(clock.instant()), local(filing.dueAt(), clock), local(filing.filedAt(), clock));
    }

    public boolean came() {
        return filing.state() == FilingState.FILED;
    }

    /** Why it counts as late, in words; empty if it does not. */
    public String lateness() {
        return !late ? "" : came() ? "迟报" : filing.state() == FilingState.RETURNED ? "逾期未更正" : "已逾期";
    }

    static @Nullable LocalDateTime local(@Nullable Instant moment, Clock clock) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, clock.getZone());
    }
}

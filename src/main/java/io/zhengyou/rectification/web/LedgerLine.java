package io.zhengyou.rectification.web;

import io.zhengyou.rectification.Lookback;
import io.zhengyou.rectification.Rectification;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rectification as a row of the ledger.
 *
 * @param measures how many are done of how many; empty before the first plan
 * @param files    how many pieces of evidence there are
 */
record LedgerLine(Rectification shown, String measures, int files, int extensions, boolean late, Clock clock) {

    public String owner() {
        return shown.owner() == null ? "" : shown.owner();
    }

    public String clause() {
        return shown.order().clause() == null ? "" : shown.order().clause();
    }

    public String lookback() {
        return shown.lookback() == null ? "" : shown.lookback().finding().label();
    }

    public @Nullable LocalDate due() {
        return day(shown.dueAt());
    }

    public @Nullable LocalDate opened() {
        return day(shown.openedAt());
    }

    public @Nullable LocalDate closed() {
        return day(shown.closedAt());
    }

    public @Nullable LocalDate lookbackDay() {
        Lookback lookback = shown.lookback();
        return lookback == null ? null : day(lookback.dueAt());
    }

    private @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }
}

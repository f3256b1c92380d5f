package io.zhengyou.rectification.book;

import io.zhengyou.rectification.Lookback.Finding;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.RectificationState;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How well a number of problems was mended. What was cancelled with the process that it belonged to does not count, nor does one that
 * the leading group stopped count as open.
 *
 * @param expected  closed out, or open behind their deadline: those of which it is known whether they were on time
 * @param lookedBack those of which it is known whether they held
 */
public record Rates(int opened, int stopped, int closedOut, int overdue, int expected, int onTime, int lookedBack, int rebounded) {

    public static Rates of(List<Rectification> rectifications, Instant now) {
        List<Rectification> counted = rectifications.stream().filter(one -> one.state() != RectificationState.CANCELLED).toList();
        Counter count = condition -> (int) counted.stream().filter(condition).count();
        int closedOut = count.of(one -> one.state() == RectificationState.CLOSED_OUT);
        int overdue = count.of(one -> one.isOverdue(now));
        int rebounded = count.of(Rectification::hasRebounded);
        int held = count.of(one -> one.lookback() != null && one.lookback().finding() == Finding.HELD);
        return new Rates(counted.size(), count.of(one -> one.state() == RectificationState.STOPPED), closedOut, overdue, closedOut + overdue,
                count.of(Rectification::isClosedOutOnTime), held + rebounded, rebounded);
    }

    /** Closed out in percent of all that were not stopped; {@code null} without any. */
    public @Nullable Double completionPercent() {
        return percent(closedOut, opened - stopped);
    }

    /** Closed out on time in percent of those whose time has come; {@code null} without any. */
    public @Nullable Double onTimePercent() {
        return percent(onTime, expected);
    }

    /** Rebounded in percent of those that were looked back at; {@code null} without any. */
    public @Nullable Double reboundPercent() {
        return percent(rebounded, lookedBack);
    }

    private static @Nullable Double percent(int part, int whole) {
        return whole == 0 ? null : Math.round(1_000.0 * part / whole) / 10.0;
    }

    private interface Counter {
        int of(Predicate<Rectification> condition);
    }
}

package io.zhengyou.rectification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a unit on its way to being mended.
 *
 * @param owner     who answers for it in the unit; {@code null} before the first plan
 * @param dueAt     by when it must be mended; {@code null} until the process has started
 * @param returns   how often the verification sent it back
 * @param closedAt  {@code null} while it is open
 * @param overdueAt when the leading group was first told that its deadline had passed; {@code null} if that never happened
 * @param reboundOf the rectification whose problem came back; {@code null} if it is the first of its kind
 * @param lookback  {@code null} until it is closed out
 */
public record Rectification(
        String id,
        Order order,
        String unitName,
        @Nullable String owner,
        RectificationState state,
        @Nullable Instant dueAt,
        int returns,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant overdueAt,
        @Nullable String reboundOf,
        @Nullable Lookback lookback) {

    /** What its tasks are about, in words. */
    public String subject() {
        return "%s：%s提出的%s问题".formatted(unitName, order.source().label(), order.severity().label());
    }

    public boolean isOverdue(Instant now) {
        return state.isOpen() && dueAt != null && dueAt.isBefore(now);
    }

    /** Closed out, and never late on the way: an extension that was granted in time counts, a deadline set after a failure does not. */
    public boolean isClosedOutOnTime() {
        return state == RectificationState.CLOSED_OUT && overdueAt == null && closedAt != null && dueAt != null && !closedAt.isAfter(dueAt);
    }

    /** Closed out, and later the problem came back. */
    public boolean hasRebounded() {
        return lookback != null && lookback.finding() == Lookback.Finding.REBOUND;
    }
}

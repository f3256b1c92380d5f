package io.zhengyou.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a unit was asked to report.
 *
 * @param title   of what was asked
 * @param dueAt   {@code null} until the office has said it; of one that was returned the day by which it is to be corrected
 * @param filedAt when it first came; {@code null} unless it did
 */
public record Filing(
        String id,
        String requestId,
        String title,
        String unitCode,
        String unitName,
        @Nullable Instant dueAt,
        FilingState state,
        @Nullable Instant filedAt) {

    /** Whether the unit has a task about it. */
    public boolean isAwaited() {
        return state == FilingState.OPEN || state == FilingState.RETURNED;
    }

    public boolean isOnTime() {
        return filedAt != null && dueAt != null && !filedAt.isAfter(dueAt);
    }

    /** Filed after the deadline, or due and not filed or not corrected. A correction in time makes nobody late. */
    public boolean isLate(Instant now) {
        return state != FilingState.CHOSEN && (state == FilingState.RETURNED || !isOnTime()) && dueAt != null && dueAt.isBefore(now);
    }
}

package io.zhengyou.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a unit was asked to report.
 *
 * @param title   of what was asked
 * @param dueAt   {@code null} until the office has said it
 * @param filedAt {@code null} unless it came
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

    public boolean isOnTime() {
        return filedAt != null && dueAt != null && !filedAt.isAfter(dueAt);
    }

    /** Filed after the deadline, or due and not filed. */
    public boolean isLate(Instant now) {
        return state != FilingState.CHOSEN && !isOnTime() && dueAt != null && dueAt.isBefore(now);
    }
}

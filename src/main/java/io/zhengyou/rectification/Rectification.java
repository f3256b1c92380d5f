package io.zhengyou.rectification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a unit on its way to being mended.
 *
 * @param dueAt    by when it must be mended; {@code null} until the process has started
 * @param returns  how often the verification sent it back
 * @param closedAt {@code null} while it is open
 */
public record Rectification(
        String id,
        Order order,
        String unitName,
        RectificationState state,
        @Nullable Instant dueAt,
        int returns,
        Instant openedAt,
        @Nullable Instant closedAt) {

    public boolean isOverdue(Instant now) {
        return state.isOpen() && dueAt != null && dueAt.isBefore(now);
    }
}

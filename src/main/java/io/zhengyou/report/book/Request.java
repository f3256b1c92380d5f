package io.zhengyou.report.book;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the office asks units to report.
 *
 * @param dueAt      {@code null} until the office has said it
 * @param releaseAs  {@code null} until the office has said it
 * @param releasedAt {@code null} until its digest is let out
 */
public record Request(
        String id,
        String title,
        String explanation,
        RequestState state,
        @Nullable Instant dueAt,
        @Nullable ReleaseAs releaseAs,
        Instant startedAt,
        @Nullable Instant releasedAt) {

    /** Only of one that was sent. */
    public Instant due() {
        return Objects.requireNonNull(dueAt);
    }
}

package io.zhengyou.flow.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a change.
 *
 * @param person {@code null} for the server
 * @param text   the reason, or what came of it; may be empty
 */
public record ChangeEntry(ChangeStep step, @Nullable String person, String text, Instant at) {}

package io.zhengyou.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Where a file came from.
 *
 * @param person the login name of who added it; {@code null} for somebody without one, or who must not be named beside it
 * @param step   the definition key of the task at which it was added, or a word of the module's own
 * @param taskId {@code null} if it was added at no task
 */
public record Origin(@Nullable String person, String step, @Nullable String taskId) {}

package io.zhengyou.report.book;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened once.
 *
 * @param person the login of whoever did it; {@code null} for the server
 * @param text   may be empty
 */
public record Entry(Step step, @Nullable String person, String text, Instant at) {}

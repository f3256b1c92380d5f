package io.zhengyou.pledge.book;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a pledge once.
 *
 * @param person  the login of whoever did it; {@code null} for the server
 * @param text    may be empty
 * @param remarks what was said of single items, by their numbers
 */
public record Entry(int number, Step step, @Nullable String person, String text, Instant at, List<Remark> remarks) {}

package io.zhengyou.directory.calendar;

import org.jspecify.annotations.Nullable;

/**
 * Why a calendar file is refused.
 *
 * @param line   of the file, from 1
 * @param column its name in the header, or {@code null} if the whole line is meant
 * @param reason a Chinese sentence that says what to do
 */
public record Fault(long line, @Nullable String column, String reason) {}

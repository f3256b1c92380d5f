package io.zhengyou.award.programme;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it was saved once.
 *
 * @param number  from 1, without gaps
 * @param savedBy who saved it, or {@code null} if it came with the program
 */
public record Version(int number, Programme programme, @Nullable String savedBy, ZonedDateTime savedAt) {}

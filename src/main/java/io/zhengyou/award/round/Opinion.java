package io.zhengyou.award.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided at a step and wrote about it.
 *
 * @param nominationId {@code null} if it concerns the whole round
 * @param step         the id of the form
 */
public record Opinion(String roundId, @Nullable String nominationId, String step, String person, String decision, String text, Instant at) {}

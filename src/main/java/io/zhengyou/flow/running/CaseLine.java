package io.zhengyou.flow.running;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A running case.
 *
 * @param subject     what it is about, in words; {@code null} if it has none
 * @param businessKey {@code null} if it has none
 * @param since       when it came to the step
 */
public record CaseLine(String instance, @Nullable String subject, @Nullable String businessKey, Instant since) {}

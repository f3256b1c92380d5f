package io.zhengyou.dossier.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said or decided once.
 *
 * @param person the login; {@code null} for the server
 * @param text   may be empty
 */
public record Entry(Step step, @Nullable String person, String text, Instant at) {}

package io.zhengyou.award.review;

import org.jspecify.annotations.Nullable;

/**
 * One expert's review of one nomination.
 *
 * @param sent whether its task was opened
 * @param text the comment, or the reason for stepping aside; {@code null} while open
 */
public record Review(String id, String nominationId, String roundId, String expert, ReviewState state, boolean sent, @Nullable String text) {}

package io.zhengyou.award.process;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a round.
 *
 * @param nominationId {@code null} if it concerns the round itself
 * @param reviewId     {@code null} if it is no expert's review
 * @param assignee     {@code null} while its groups share it
 * @param groups       the candidate groups
 */
public record RoundTask(
        String id,
        String step,
        String name,
        @Nullable String nominationId,
        @Nullable String reviewId,
        @Nullable String assignee,
        List<String> groups,
        @Nullable Instant due) {

    static final String REVIEW = "userTask_review";
}

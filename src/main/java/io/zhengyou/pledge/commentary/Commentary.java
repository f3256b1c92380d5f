package io.zhengyou.pledge.commentary;

import io.zhengyou.pledge.Rating;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A leader's judgement of a pledge.
 *
 * @param leader          the login of the leader
 * @param asked           whether the course of the pledge asked for it
 * @param author          the login of whoever wrote it, the leader or who signed for them; {@code null} until then
 * @param rating          {@code null} until then
 * @param strengths       empty until then
 * @param suggestions     empty until then
 * @param answer          empty until the pledger answered
 * @param rectificationId {@code null} if it opened none
 * @param seenEntries     how many entries the pledge had when it was written
 */
public record Commentary(
        String id,
        String pledgeId,
        String leader,
        boolean asked,
        CommentaryState state,
        @Nullable String author,
        @Nullable Rating rating,
        String strengths,
        String suggestions,
        String answer,
        @Nullable String rectificationId,
        int seenEntries,
        Instant openedAt) {}

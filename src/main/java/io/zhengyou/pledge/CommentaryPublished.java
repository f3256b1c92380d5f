package io.zhengyou.pledge;

import org.jspecify.annotations.Nullable;

/**
 * A leader commented on a public pledge.
 *
 * @param leader   the name of the leader
 * @param signedBy the name of the deputy who signed for the leader; {@code null} where the leader signed
 */
public record CommentaryPublished(
        String pledgeId, String commentaryId, String leader, @Nullable String signedBy, Rating rating, String strengths, String suggestions) {}

package io.zhengyou.pledge;

/** The pledger answered a commentary. */
public record CommentaryAnswered(String pledgeId, String commentaryId, String answer) {}

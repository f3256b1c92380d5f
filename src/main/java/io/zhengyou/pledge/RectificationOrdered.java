package io.zhengyou.pledge;

/**
 * A commentary found something to mend.
 *
 * @param problem in words
 */
public record RectificationOrdered(String pledgeId, String rectificationId, String problem) {}

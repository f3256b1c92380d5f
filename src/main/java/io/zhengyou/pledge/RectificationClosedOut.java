package io.zhengyou.pledge;

/**
 * What a commentary had found was mended, and somebody outside the unit verified it.
 *
 * @param result what was done, in words
 */
public record RectificationClosedOut(String pledgeId, String rectificationId, String result) {}

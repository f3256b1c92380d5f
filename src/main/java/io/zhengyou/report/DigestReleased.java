package io.zhengyou.report;

/**
 * A digest is made public. Published in the transaction that makes it so.
 *
 * @param text as the leading group approved it
 */
public record DigestReleased(String requestId, String title, String text) {}

package io.zhengyou.pledge;

/**
 * A public pledge was taken back, which stays visible.
 *
 * @param reason in the pledger's words
 */
public record PledgeWithdrawn(String pledgeId, String reason) {}

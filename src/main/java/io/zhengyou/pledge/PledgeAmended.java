package io.zhengyou.pledge;

import java.util.List;

/**
 * A public pledge was changed, after a review like the first. What was promised before stays public beside it.
 *
 * @param reason in the pledger's words
 * @param items  all that is promised from now on
 */
public record PledgeAmended(String pledgeId, String reason, List<PledgeItem> items) {}

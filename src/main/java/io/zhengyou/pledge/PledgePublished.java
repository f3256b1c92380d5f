package io.zhengyou.pledge;

import java.util.List;

/**
 * A pledge passed its review and is public.
 *
 * @param year the year of the campaign that it belongs to
 */
public record PledgePublished(String pledgeId, Pledger pledger, String title, int year, List<PledgeItem> items) {}

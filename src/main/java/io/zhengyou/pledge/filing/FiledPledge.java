package io.zhengyou.pledge.filing;

import io.zhengyou.pledge.PledgeItem;
import io.zhengyou.pledge.Pledger;
import java.util.List;

/**
 * A pledge as a file brings it.
 *
 * @param filedBy the login of whoever gets the draft
 */
record FiledPledge(Pledger pledger, String filedBy, int year, String title, List<PledgeItem> items) {}

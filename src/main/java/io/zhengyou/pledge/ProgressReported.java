package io.zhengyou.pledge;

import java.util.List;

/**
 * The pledger reported how far they are, at mid-term or when an item was due.
 *
 * @param remarks one for each item that is reported on
 */
public record ProgressReported(String pledgeId, List<ItemRemark> remarks) {}

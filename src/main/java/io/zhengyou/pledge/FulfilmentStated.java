package io.zhengyou.pledge;

import java.util.List;

/**
 * The pledger stated how every item was fulfilled; it is not confirmed yet.
 *
 * @param remarks one for each item
 */
public record FulfilmentStated(String pledgeId, List<ItemRemark> remarks) {}

package io.zhengyou.pledge;

import java.util.List;

/**
 * A pledge ended.
 *
 * @param fulfilment of the pledge as a whole
 * @param findings   one for each item
 */
public record FulfilmentConfirmed(String pledgeId, Fulfilment fulfilment, List<ItemFinding> findings) {}

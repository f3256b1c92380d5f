package io.zhengyou.pledge;

/**
 * What the confirmation found of one item.
 *
 * @param number of the item
 * @param reason in words; empty where nothing was said
 */
public record ItemFinding(int number, Fulfilment fulfilment, String reason) {}

package io.zhengyou.pledge;

/**
 * What is said of one item.
 *
 * @param number of the item
 */
public record ItemRemark(int number, String text) {}

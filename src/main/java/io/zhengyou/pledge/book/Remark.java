package io.zhengyou.pledge.book;

import io.zhengyou.pledge.Fulfilment;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one item.
 *
 * @param text       may be empty
 * @param fulfilment of a confirmation only
 */
public record Remark(int item, String text, @Nullable Fulfilment fulfilment) {}

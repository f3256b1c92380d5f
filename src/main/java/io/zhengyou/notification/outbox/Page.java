package io.zhengyou.notification.outbox;

import java.util.List;

/**
 * Some entries, newest first.
 *
 * @param number from 0
 */
public record Page(List<Entry> entries, int number, boolean hasNext) {}

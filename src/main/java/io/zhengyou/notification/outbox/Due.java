package io.zhengyou.notification.outbox;

/**
 * A message whose turn to be sent has come.
 *
 * @param attempts how often it was refused before
 */
record Due(String id, String recipient, String subject, String text, int attempts) {}

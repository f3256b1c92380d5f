package io.zhengyou.notification.outbox;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message and where it stands.
 *
 * @param since    when it came into this state
 * @param attempts how often it was handed to the mail server
 * @param note     why it is where it is, in Chinese
 */
public record Entry(
        String id,
        String recipient,
        String subject,
        String text,
        ZonedDateTime created,
        State state,
        ZonedDateTime since,
        int attempts,
        @Nullable String note) {}

package io.zhengyou.notification.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after the n-th refusal of a message: quickly at first, then slowly enough to outlast a weekend. */
final class Backoff {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24),
            Duration.ofHours(48));

    private Backoff() {}

    /**
     * @param attempts how often the message was refused, from 1
     * @return empty when it is time to give up
     */
    static Optional<Duration> after(int attempts) {
        return attempts <= WAITS.size() ? Optional.of(WAITS.get(attempts - 1)) : Optional.empty();
    }
}

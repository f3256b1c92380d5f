package io.zhengyou.appraisal.round;

import java.time.Duration;
import java.time.Instant;

/** The time of a voting, from now to its close: when those who are silent are reminded. */
public record VotingTime(Instant from, Instant closesAt) {

    private static final Duration LAST_DAYS = Duration.ofDays(2);
    private static final int LAST_PART = 4;

    public Instant halfTime() {
        return from.plus(whole().dividedBy(2));
    }

    /** Two days before the close; where that is early, as in a short voting, when three quarters of its time are over. */
    public Instant lastDays() {
        Duration last = whole().dividedBy(LAST_PART);
        return closesAt.minus(last.compareTo(LAST_DAYS) < 0 ? last : LAST_DAYS);
    }

    private Duration whole() {
        return Duration.between(from, closesAt);
    }
}

package io.zhengyou.notification.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The state that follows from an attempt. */
record Verdict(State state, Duration pause, @Nullable String note) {

    /** @param attempt the number of this attempt, from 1 */
    static Verdict on(Outcome outcome, int attempt) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused.forGood() ? ended(State.FAILED, refused.reason()) : refused(refused.reason(), attempt);
        }
        return outcome instanceof Outcome.Unknown unknown
                ? ended(State.UNCERTAIN, unknown.reason())
                : ended(State.SENT, null);
    }

    private static Verdict refused(String reason, int attempt) {
        return Backoff.after(attempt)
                .map(wait -> new Verdict(State.PENDING, wait, reason))
                .orElseGet(() -> ended(State.FAILED, reason));
    }

    private static Verdict ended(State state, @Nullable String note) {
        return new Verdict(state, Duration.ZERO, note);
    }
}

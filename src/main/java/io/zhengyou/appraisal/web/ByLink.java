package io.zhengyou.appraisal.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a link sends. The secret is in the body, where no log of requests and no next page finds it.
 *
 * @param ballot empty when the paper is only asked for
 */
record ByLink(@Nullable String secret, @Nullable Filled ballot) {

    ByLink {
        secret = Objects.requireNonNullElse(secret, "");
        ballot = Objects.requireNonNullElse(ballot, new Filled(Map.of(), Map.of()));
    }

    /** Its text says nothing: libraries write what they read into the log, if told to. */
    @Override
    public String toString() {
        return "a link";
    }
}

package io.zhengyou.award.record;

import java.time.Instant;

/**
 * One link of the chain of a round.
 *
 * @param number  from 1
 * @param kind    the name of a {@link Recorded}, or {@link #START}
 * @param key     which one of its kind
 * @param content as it was when it was recorded
 * @param hash    over everything above and the hash of the link before
 */
public record Link(int number, String kind, String key, Instant at, String content, String hash) {

    /** The first link of a chain. Its content names, with their hashes, the decisions that were there before the chain began. */
    static final String START = "START";

    /** The hash that a link must have after the one with this hash; the empty text before the first. */
    String hashAfter(String previous) {
        return Sha256.of(String.join("\n", previous, String.valueOf(number), kind, key, at.toString(), content));
    }

    public String label() {
        return kind.equals(START) ? "记录起点" : Recorded.named(kind).map(Recorded::label).orElse(kind);
    }
}

package io.zhengyou.award.record;

import io.zhengyou.engine.Sha256;
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

    /** Once in a chain that was begun when fewer kinds of decisions were recorded: the same for those that came later. */
    static final String EXTENSION = "EXTENSION";

    /** The hash that a link must have after the one with this hash; the empty text before the first. */
    String hashAfter(String previous) {
        return Sha256.of(String.join("\n", previous, String.valueOf(number), kind, key, at.toString(), content));
    }

    public String label() {
        return switch (kind) {
            case START -> "记录起点";
            case EXTENSION -> "记录扩充";
            default -> Recorded.named(kind).map(Recorded::label).orElse(kind);
        };
    }
}

package io.zhengyou.award.vote;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One ballot of a round's committee.
 *
 * @param number       from 1
 * @param seats        how many could be elected
 * @param quorum       whether enough voted; {@code null} before the count
 * @param results      by nomination; {@code null} values before the count
 */
public record Vote(String ballotId, String roundId, int number, int seats, Instant closesAt, @Nullable Boolean quorum, Map<String, @Nullable VoteResult> results) {

    List<String> with(VoteResult result) {
        return results.entrySet().stream().filter(entry -> entry.getValue() == result).map(Map.Entry::getKey).toList();
    }

    boolean hadQuorum() {
        return Boolean.TRUE.equals(quorum);
    }

    int seatsLeft() {
        return seats - with(VoteResult.ELECTED).size();
    }

    boolean isTied() {
        return !with(VoteResult.TIED).isEmpty();
    }
}

package io.zhengyou.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What is put to the vote, and to whom. Every voter approves, rejects or abstains on every option.
 *
 * @param businessKey the case that the ballot belongs to
 * @param roll        the login names of those who may vote
 * @param closesAt    what voters are told; whoever opened the ballot closes it
 */
public record BallotPaper(String title, String businessKey, List<Option> options, Set<String> roll, CountingRule rule, Instant closesAt) {

    /** A vote is kept as one sign an option, in a column of this length. */
    public static final int MOST_OPTIONS = 4_000;

    /** @throws IllegalArgumentException without options, with too many or without voters */
    public BallotPaper {
        options = List.copyOf(options);
        roll = Set.copyOf(roll);
        if (options.isEmpty() || options.size() > MOST_OPTIONS || roll.isEmpty()) {
            throw new IllegalArgumentException("a ballot needs voters and 1 to " + MOST_OPTIONS + " options");
        }
    }
}

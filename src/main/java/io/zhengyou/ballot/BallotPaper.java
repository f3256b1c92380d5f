package io.zhengyou.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is put to the vote, and to whom. Every voter approves, rejects or abstains on every option from which they are not excluded.
 *
 * @param businessKey the case that the ballot belongs to
 * @param roll        the login names of those who may vote
 * @param exclusions  by voter, the options that their paper does not show and on which they have no vote
 * @param closesAt    what voters are told; whoever opened the ballot closes it
 */
public record BallotPaper(
        String title, String businessKey, List<Option> options, Set<String> roll, Map<String, Set<String>> exclusions, CountingRule rule,
        Instant closesAt) {

    /** The place of an option has four digits. */
    public static final int MOST_OPTIONS = 4_000;

    /** A ballot in which everybody votes on everything. */
    public BallotPaper(String title, String businessKey, List<Option> options, Set<String> roll, CountingRule rule, Instant closesAt) {
        this(title, businessKey, options, roll, Map.of(), rule, closesAt);
    }

    /** @throws IllegalArgumentException without options, with too many, without voters or if somebody is excluded who has no vote */
    public BallotPaper {
        exclusions = Map.copyOf(exclusions);
        options = List.copyOf(options);
        roll = Set.copyOf(roll);
        if (options.isEmpty() || options.size() > MOST_OPTIONS || roll.isEmpty()) {
            throw new IllegalArgumentException("a ballot needs voters and 1 to " + MOST_OPTIONS + " options");
        }
        if (!roll.containsAll(exclusions.keySet())) {
            throw new IllegalArgumentException("only somebody on the roll can be excluded");
        }
    }
}

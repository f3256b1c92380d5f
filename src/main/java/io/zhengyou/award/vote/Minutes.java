package io.zhengyou.award.vote;

import io.zhengyou.ballot.CountingRule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the minutes of a round's committee state, in numbers: nothing in here tells who voted or stepped aside.
 *
 * @param sittings in the order of voting; only those that were counted
 * @param ruling   the leading group's word on a tie; {@code null} if none was needed
 */
public record Minutes(String roundId, List<Sitting> sittings, @Nullable Ruling ruling) {

    public Minutes {
        sittings = List.copyOf(sittings);
    }

    /**
     * One ballot.
     *
     * @param number   from 1
     * @param runoff   which vote among the tied it is, 1 or 2; 0 if it is about the whole shortlist
     * @param repeated whether the one before had no quorum
     * @param rule     quorum, pass rule and the seats to be filled
     * @param roll     how many members
     * @param issued   how many papers
     * @param cast     how many papers came back; each is valid, as the form takes no other
     */
    public record Sitting(
            String ballotId, int number, int runoff, boolean repeated, Instant closedAt, CountingRule rule, int roll, int issued, int cast,
            boolean quorumReached, List<Line> lines) {

        public Sitting {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The votes on one nominee.
     *
     * @param valid   what the pass rule counts: all that were cast by those who had a vote on this nominee
     * @param recused how many members had none
     */
    public record Line(
            String nominationId, String name, String unitName, int approve, int against, int abstain, int valid, int recused, VoteResult result) {}
}

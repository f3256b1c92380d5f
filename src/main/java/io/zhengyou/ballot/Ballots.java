package io.zhengyou.ballot;

import java.util.Map;

/** Secret ballots. */
public interface Ballots {

    /**
     * Prepares a ballot with a roll and an empty, shut box. Nobody is asked to vote yet: that is a step of the process.
     *
     * @return the id of the ballot
     */
    String open(BallotPaper paper);

    /** What is put to the vote, to whom and by which rule, as it stands now. @throws IllegalArgumentException if there is no such ballot */
    BallotPaper paper(String ballotId);

    /** How many may vote and how many have, at any time. */
    Turnout turnout(String ballotId);

    /** How many papers were issued, at any time. */
    int issued(String ballotId);

    /** How many voters are excluded from the option; absent if nobody is. */
    Map<String, Integer> excluded(String ballotId);

    /** Ends a ballot without a result: nobody can vote any more, and the votes are destroyed unread. */
    void discard(String ballotId);

    /** @throws IllegalStateException before the box was opened */
    Tally tally(String ballotId);
}

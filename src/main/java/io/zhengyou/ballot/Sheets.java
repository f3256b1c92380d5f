package io.zhengyou.ballot;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Secret ballots whose papers are sheets of answers. What a sheet says is for whoever asked; here it is a sealed text. */
public interface Sheets {

    /**
     * Prepares a ballot with an empty roll and an empty, shut box.
     *
     * @return the id of the ballot
     */
    String open(SheetBallot ballot);

    /** Puts voters on the roll: login names, or ids of those who have none. Asking them to vote is a step of the process. */
    void enrol(String ballotId, Collection<String> voters);

    /** How many may vote and how many have, at any time. */
    Turnout turnout(String ballotId);

    /** How many were asked, at any time. */
    int issued(String ballotId);

    /** Some of those who were asked and have not voted, in the order of their names, beginning behind one. */
    List<String> silent(String ballotId, String after, int most);

    /** Who has handed in a sheet. */
    Set<String> voted(String ballotId);

    /**
     * Hands in one sheet, in the caller's transaction.
     *
     * @throws VoteRefused if the voter is not on the roll, has voted, or the ballot is closed
     * @throws IllegalArgumentException if the sheet is longer than the ballot allows
     */
    void cast(String ballotId, String voter, String sheet);

    /** Who has a paper and no task: see {@link Papers}. */
    Set<String> onPaper(String ballotId);

    /** How many of the sheets in the box came on paper. */
    int fromPaper(String ballotId);

    /**
     * Drops sheets that were handed in on paper, in the caller's transaction.
     *
     * @throws VoteRefused if the ballot is closed
     * @throws IllegalArgumentException if there would be more of them than voters with a paper, or one is longer than the ballot allows
     */
    void dropFromPaper(String ballotId, List<String> sheets);

    /** The business key of the case that a ballot belongs to; empty if it is not a ballot of sheets. */
    Optional<String> caseOf(String ballotId);

    /** What voters are told. */
    Instant closesAt(String ballotId);

    /** Gives voters who have not voted until then. */
    void extend(String ballotId, Instant closesAt);

    /**
     * Ends the voting, waits for sheets in flight, and gives all out in random order, in the caller's transaction. Box and key
     * are destroyed with it.
     *
     * @return empty if that was done before
     */
    Optional<List<String>> empty(String ballotId);

    /** Ends a ballot without a result: nobody can vote any more, and the sheets are destroyed unread. */
    void discard(String ballotId);
}

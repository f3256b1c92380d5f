package io.zhengyou.ballot;

import java.time.Instant;

/**
 * A secret ballot in which everybody hands in one sheet of answers.
 *
 * @param businessKey   the case that the ballot belongs to
 * @param votingProcess the process that asks one voter; it knows the variables {@code ballotId}, {@code voterId} and {@code subject}
 * @param length        the most bytes that a sheet has in UTF-8; all are kept at this length, so that none tells how much was written
 * @param closesAt      what voters are told; whoever opened the ballot closes it
 */
public record SheetBallot(String title, String businessKey, String votingProcess, int length, Instant closesAt) {

    /** What a column of the box holds once it is sealed. */
    public static final int LONGEST = 5_000;

    /** @throws IllegalArgumentException if the sheets are longer than the box takes */
    public SheetBallot {
        if (length < 1 || length > LONGEST) {
            throw new IllegalArgumentException("a sheet has 1 to " + LONGEST + " bytes");
        }
    }
}

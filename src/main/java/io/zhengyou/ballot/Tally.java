package io.zhengyou.ballot;

import java.util.List;

/**
 * The result of a ballot.
 *
 * @param roll           how many might vote
 * @param cast           how many did
 * @param valid          how many of these count; on an option fewer, where voters are excluded: see {@link Count#valid()}
 * @param counts         by option, in the order of the paper
 * @param elected        those who passed and got a seat, the highest share of approvals first; empty without a quorum
 * @param tiedOnLastSeat those who passed with equal shares for fewer seats than they are; none of them is elected
 */
public record Tally(int roll, int cast, int valid, boolean quorumReached, List<Count> counts, List<String> elected, List<String> tiedOnLastSeat) {}

package io.zhengyou.award.dossier;

import java.util.List;
import java.util.Set;

/**
 * One ballot of the committee as the minutes state it. Every ballot that was cast is valid: the form takes no other.
 *
 * @param number from 1
 * @param seats  how many could be elected
 * @param roll   how many members might vote
 * @param issued how many of them were given a ballot
 * @param cast   how many voted
 */
public record BallotSheet(int number, int seats, int roll, int issued, int cast, boolean quorumReached, List<Line> lines) {

    /** For a reader who may learn nothing of some of the nominees. */
    BallotSheet without(Set<String> hidden) {
        return new BallotSheet(number, seats, roll, issued, cast, quorumReached,
                lines.stream().filter(line -> !hidden.contains(line.nomination())).toList());
    }

    /**
     * The votes on one nominee.
     *
     * @param valid   how many votes count for this nominee
     * @param recused how many members stepped aside for this nominee
     * @param result  in Chinese
     */
    public record Line(
            String nomination, String name, String unitName, int approve, int against, int abstain, int valid, int recused, String result) {}
}

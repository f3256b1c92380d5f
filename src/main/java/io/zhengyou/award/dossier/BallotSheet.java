package io.zhengyou.award.dossier;

import java.util.List;

/**
 * One ballot of the committee as the minutes state it.
 *
 * @param number from 1
 * @param seats  how many could be elected
 * @param roll   how many members might vote; each of them was given a ballot
 * @param cast   how many voted
 * @param valid  how many of these ballots count
 */
public record BallotSheet(int number, int seats, int roll, int cast, int valid, boolean quorumReached, List<Line> lines) {

    /** @param result in Chinese */
    public record Line(String nomination, String name, String unitName, int approve, int against, int abstain, String result) {}
}

package io.zhengyou.appraisal.round;

import org.jspecify.annotations.Nullable;

/**
 * How a round goes.
 *
 * @param roll          where the people on the roll come from
 * @param sample        how many of each unit are asked, drawn by lot; {@code null} for everybody
 * @param days          calendar days from the opening to the close
 * @param quorumPercent the least share of the roll that makes the round valid, in percent
 * @param least         the least number of sheets of which a result is shown
 * @param threshold     a subject whose score is below it has to rectify; from 0 to 100
 */
public record Plan(Scope scope, RollSource roll, @Nullable Integer sample, int days, int quorumPercent, int least, int threshold) {

    /** Whether so many of the roll make the round valid. */
    public boolean isReached(int cast, int roll) {
        return roll > 0 && 100L * cast >= (long) quorumPercent * roll;
    }
}

package io.zhengyou.flow.timing;

import org.jspecify.annotations.Nullable;

/**
 * What the history says of a step in a version and a period. Times are by the clock, nights and holidays included.
 *
 * @param completions how often it was done; what was interrupted does not count
 * @param open        how often it is being done now
 * @param median      half of the times are at most this long; null if it was never done
 * @param ninth       nine tenths of the times are at most this long; null if it was never done
 * @param waited      half of the tasks were first opened after this; null if the history knows of none
 * @param handled     half of the tasks were done this long after they were first opened; null likewise
 * @param due         how many with a due date were done, or are past it
 * @param late        how many of those were done after their due date, or are past it
 */
record Measured(String definitionId, String step, long completions, long open, @Nullable Spell median, @Nullable Spell ninth, @Nullable Spell waited,
        @Nullable Spell handled, long due, long late) {

    private static final int TENTHS = 10;

    /** Numbers down to multiples, times in whole days, shares in tenths. Nothing of what is going on now. */
    Measured coarse(int multiple) {
        return new Measured(definitionId, step, completions / multiple * multiple, 0, coarse(median), coarse(ninth), null, null, due == 0 ? 0 : TENTHS,
                due == 0 ? 0 : Math.round(TENTHS * late / (double) due));
    }

    private static @Nullable Spell coarse(@Nullable Spell spell) {
        return spell == null ? null : spell.coarse();
    }
}

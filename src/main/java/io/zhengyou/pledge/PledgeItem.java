package io.zhengyou.pledge;

import java.time.LocalDate;

/**
 * One promise that can be checked.
 *
 * @param number from 1, the same through all versions of a pledge; an item added later takes a number that none had
 * @param target by what its fulfilment is measured
 * @param dueOn  the last day for it
 */
public record PledgeItem(int number, String what, String target, LocalDate dueOn, Dimension dimension) {}

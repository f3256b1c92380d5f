package io.zhengyou.walkthrough.year;

/**
 * How a unit was inspected.
 *
 * @param mode      in the words of the screen
 * @param confirmed how many findings held
 * @param practice  the title of what was published of it; empty for nothing
 */
record Inspected(String mode, int confirmed, String practice) {}

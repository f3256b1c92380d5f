package io.zhengyou.walkthrough.year;

/**
 * A task that nobody did in time, as the board has it.
 *
 * @param turn whose turn it is, in the words of the screen
 */
record Late(String task, String process, String turn) {}

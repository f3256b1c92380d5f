package io.zhengyou.ballot;

/**
 * Who came to vote, in numbers.
 *
 * @param roll how many may vote
 * @param cast how many have
 */
public record Turnout(int roll, int cast) {}

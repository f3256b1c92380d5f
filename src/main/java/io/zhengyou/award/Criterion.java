package io.zhengyou.award;

/**
 * What the experts score, 0 to 100.
 *
 * @param weight share of the total, in per cent; the weights of a programme sum to 100
 */
public record Criterion(String name, int weight) {}

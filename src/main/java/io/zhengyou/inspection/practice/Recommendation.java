package io.zhengyou.inspection.practice;

/**
 * A practice that was recommended to a unit.
 *
 * @param words  why, by the office
 * @param answer of the unit; empty until there is one
 */
public record Recommendation(String id, String practiceId, String unitCode, String unitName, String words, Uptake uptake, String answer) {}

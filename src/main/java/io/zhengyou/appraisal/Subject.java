package io.zhengyou.appraisal;

/**
 * What is appraised: a unit or somebody of it.
 *
 * @param number from 1, in the order of the ballot
 * @param kind   the kind of the unit, by which results are summed up, as people read it
 */
public record Subject(int number, String name, String unitCode, String kind) {}

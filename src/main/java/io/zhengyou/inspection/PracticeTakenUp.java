package io.zhengyou.inspection;

/**
 * A unit took up a practice of another.
 *
 * @param text what it does now
 */
public record PracticeTakenUp(String practiceId, String unitCode, String unitName, String text) {}

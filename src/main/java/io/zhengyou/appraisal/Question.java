package io.zhengyou.appraisal;

/**
 * One question that is asked about every subject.
 *
 * @param measures which of the five goods it measures, in the words of the guidance
 * @param weight   its share in the composite score, in percent
 */
public record Question(String text, String measures, int weight) {}

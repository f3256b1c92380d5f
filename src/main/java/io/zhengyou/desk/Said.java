package io.zhengyou.desk;

import java.time.Instant;

/**
 * What somebody decided and wrote when completing a step.
 *
 * @param form the id of the form of the step
 * @param text in Chinese, the decision and its reason; may be empty
 */
public record Said(String form, String person, String text, Instant at) {}

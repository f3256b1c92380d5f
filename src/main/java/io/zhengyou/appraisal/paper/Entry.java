package io.zhengyou.appraisal.paper;

import java.util.Map;

/**
 * What one person typed of a stack.
 *
 * @param sheets by the number that is written on the paper, from 1
 */
public record Entry(String person, Map<Integer, PaperSheet> sheets) {}

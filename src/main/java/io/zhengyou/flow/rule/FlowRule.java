package io.zhengyou.flow.rule;

import org.jspecify.annotations.Nullable;

/**
 * A step must be done before another.
 *
 * @param processId  where the way to the target begins
 * @param step       what must be done first
 * @param target     what must not be reached without it
 * @param since      what makes an earlier step void, so that it must be done again; {@code null} if nothing does
 * @param differ     whether whoever did the step must not do the target
 * @param reason     where the rule comes from
 */
public record FlowRule(String id, String processId, Step step, Step target, @Nullable Step since, boolean differ, String reason) {}

package io.zhengyou.flow.change;

import org.jspecify.annotations.Nullable;

/**
 * What was in use when a change was submitted.
 *
 * @param file         of the change
 * @param model        the id of the process or decision table
 * @param definitionId {@code null} if the change brings it anew
 * @param version      {@code null} if the change brings it anew
 */
public record Base(String file, String model, String name, @Nullable String definitionId, @Nullable Integer version) {}

package io.zhengyou.award.process;

import org.jspecify.annotations.Nullable;

/** A nomination's open formality review. */
public record FormalityTask(String id, String nominationId, @Nullable String assignee) {}

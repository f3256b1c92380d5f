package io.zhengyou.dossier.process;

import org.jspecify.annotations.Nullable;

/** An assessment whose grade is still to be given. */
public record GradingTask(String id, String assessmentId, @Nullable String assignee) {}

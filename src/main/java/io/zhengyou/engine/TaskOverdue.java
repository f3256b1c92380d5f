package io.zhengyou.engine;

/** Published once for a user task that is still open when its due date has passed. */
public record TaskOverdue(OpenTask task) {}

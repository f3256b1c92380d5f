package io.zhengyou.engine;

/** Published once for an open user task, one working day before it is due. */
public record TaskDueSoon(OpenTask task) {}

package io.zhengyou.desk.record;

/** Somebody whose opinion a task has to wait for, or has. */
public record Signer(String taskId, String person, boolean signed) {}

package io.zhengyou.desk.record;

import java.time.Instant;

/**
 * What somebody got for information.
 *
 * @param step   the name of the task
 * @param sender who sent it
 * @param text   may be empty
 * @param read   whether they have looked at it
 */
public record Copy(String taskId, String step, String sender, String text, Instant at, boolean read) {}

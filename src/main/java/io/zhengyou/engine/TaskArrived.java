package io.zhengyou.engine;

/**
 * A user task with a due date reached somebody: it was created, or someone else made a person its assignee. Not published
 * for what people give to themselves, and not for tasks without a due date (ballots: their round speaks for them).
 */
public record TaskArrived(OpenTask task) {}

package io.zhengyou.flow.running;

import java.time.Instant;

/**
 * Cases that were sent from one version of a process to another.
 *
 * @param from   its number
 * @param to     its number
 * @param person who had it done
 * @param batch  what the engine calls its work on it
 */
public record Move(String id, String processId, int from, int to, MovePlan plan, String person, String reason, Instant at, String batch) {}

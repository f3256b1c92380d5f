package io.zhengyou.flow.running;

import java.time.Instant;

/**
 * A version of a process.
 *
 * @param definitionId what the engine calls it
 * @param since        when it was deployed
 * @param deployment   who or what deployed it, in words
 */
public record Version(String definitionId, String processId, int number, Instant since, String deployment) {}

package io.zhengyou.flow.running;

import java.util.Map;

/**
 * Which step of a version goes on as which step of another.
 *
 * @param targets  by the ids of steps that have a place in the new version, the ids of their places
 * @param refusals by the ids of steps that have none, why: the end of a sentence that begins with the step
 */
public record Route(Map<String, String> targets, Map<String, String> refusals) {}

package io.zhengyou.flow.graph;

import java.util.Set;

/**
 * A place that a token of a process passes.
 *
 * @param id       unique in the graph
 * @param label    its name on the diagram, empty for what a person does not see as a step
 * @param performs what has surely been done once a token has left it
 * @param touches  what may happen when a token enters it
 * @param joins    waits for a token from each of its incoming flows
 * @param forks    sends a token to each of its outgoing flows
 */
public record Node(String id, String label, Set<String> performs, Set<String> touches, boolean joins, boolean forks) {}

package io.zhengyou.engine;

import java.util.Set;

/**
 * Processes of which so many end while people wait for it that their history learns afterwards when it is to be removed (docs/bench.md). A module
 * declares them by a bean.
 *
 * @param keys of definitions that call no others and are called by none
 */
public record MassProcesses(Set<String> keys) {}

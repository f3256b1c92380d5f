package io.zhengyou.coverage;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The flow nodes that were entered and the sequence flows that were taken, by process id. */
final class Visits {

    private final Map<String, Set<String>> elements = new ConcurrentHashMap<>();

    void add(String processId, String elementId) {
        elements.computeIfAbsent(processId, id -> ConcurrentHashMap.newKeySet()).add(elementId);
    }

    boolean include(String processId, String elementId) {
        return elements.getOrDefault(processId, Set.of()).contains(elementId);
    }
}

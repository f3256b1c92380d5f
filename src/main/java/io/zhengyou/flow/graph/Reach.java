package io.zhengyou.flow.graph;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** To which nodes a token can come from a start, whatever steps it passes. */
final class Reach {

    private final FlowGraph graph;
    private final String start;
    private final Map<String, Set<String>> reached = new HashMap<>();

    Reach(FlowGraph graph, String start) {
        this.graph = graph;
        this.start = start;
    }

    /** All that is reached without passing this node. */
    Set<String> without(String avoided) {
        return reached.computeIfAbsent(avoided, this::walk);
    }

    private Set<String> walk(String avoided) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            var id = open.remove();
            if (!id.equals(avoided) && seen.add(id)) {
                after(id).forEach(open::add);
            }
        }
        return seen;
    }

    private Stream<String> after(String id) {
        var inside = graph.entered(id).stream().flatMap(region -> Stream.of(region.starts(), region.interrupts(), region.beside()).flatMap(List::stream));
        var outside = graph.around(id).stream().flatMap(region -> Stream.concat(Stream.of(region.exit()), after(region.enter())));
        return Stream.of(graph.next(id).stream(), graph.interruptions(id).stream(), graph.reactions(id).stream(), inside, outside).flatMap(ids -> ids);
    }
}

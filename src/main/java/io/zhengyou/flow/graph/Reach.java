package io.zhengyou.flow.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** To which nodes tokens can come from where they start, whatever steps they pass. */
final class Reach {

    private final FlowGraph graph;
    private final Collection<String> starts;
    private final Map<String, Set<String>> reached = new HashMap<>();

    Reach(FlowGraph graph, Collection<String> starts) {
        this.graph = graph;
        this.starts = starts;
    }

    /** All that is reached without passing this node. */
    Set<String> without(String avoided) {
        return reached.computeIfAbsent(avoided, this::walk);
    }

    private Set<String> walk(String avoided) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(starts);
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
        // What a region that is left or overtaken leads to; it does not begin anew.
        var outside = graph.around(id).stream().flatMap(region -> Stream.of(List.of(region.exit()), graph.interruptions(region.enter()),
                graph.reactions(region.enter()), region.interrupts(), region.beside()).flatMap(List::stream));
        return Stream.of(graph.next(id).stream(), graph.interruptions(id).stream(), graph.reactions(id).stream(), inside, outside).flatMap(ids -> ids);
    }
}

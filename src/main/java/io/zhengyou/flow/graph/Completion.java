package io.zhengyou.flow.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** From where every token can come to an end inside its region without a step having been done. */
final class Completion {

    private final FlowGraph graph;
    private final Set<String> steps;
    private final Set<String> canFinish = new HashSet<>();

    private Completion(FlowGraph graph, Set<String> steps) {
        this.graph = graph;
        this.steps = steps;
    }

    /** The nodes whose tokens can all end; a token at a step must go on by an interruption. */
    static Set<String> without(FlowGraph graph, Set<String> steps) {
        var completion = new Completion(graph, steps);
        var open = new ArrayDeque<>(graph.all().stream().map(Node::id).toList());
        var dependents = completion.dependents();
        while (!open.isEmpty()) {
            var id = open.remove();
            if (!completion.canFinish.contains(id) && completion.ends(id)) {
                completion.canFinish.add(id);
                open.addAll(dependents.getOrDefault(id, List.of()));
            }
        }
        return completion.canFinish;
    }

    /** Which nodes are to be asked again once another can finish. */
    private Map<String, List<String>> dependents() {
        Map<String, List<String>> dependents = new HashMap<>();
        graph.all().stream().map(Node::id).forEach(id -> Stream.of(
                        graph.interruptions(id).stream(), graph.next(id).stream(),
                        graph.entered(id).stream().flatMap(region -> Stream.of(region.starts(), region.interrupts(), List.of(region.exit())).flatMap(List::stream)))
                .flatMap(ids -> ids).forEach(other -> dependents.computeIfAbsent(other, key -> new ArrayList<>()).add(id)));
        return dependents;
    }

    static boolean of(Region region, Set<String> canFinish) {
        return region.maybeEmpty() || Stream.concat(region.starts().stream(), region.interrupts().stream()).anyMatch(canFinish::contains);
    }

    private boolean ends(String id) {
        return graph.interruptions(id).stream().anyMatch(canFinish::contains)
                || !steps.contains(id) && graph.entered(id).map(this::leaves).orElseGet(() -> goesOn(id));
    }

    private boolean leaves(Region region) {
        return of(region, canFinish) && canFinish.contains(region.exit());
    }

    private boolean goesOn(String id) {
        List<String> next = graph.next(id);
        return next.isEmpty() || (graph.node(id).forks() ? next.stream().allMatch(canFinish::contains) : next.stream().anyMatch(canFinish::contains));
    }
}

package io.zhengyou.flow.graph;

import java.util.HashSet;
import java.util.List;
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
        int before;
        do {
            before = completion.canFinish.size();
            graph.all().stream().map(Node::id).filter(completion::ends).forEach(completion.canFinish::add);
        } while (completion.canFinish.size() > before);
        return completion.canFinish;
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

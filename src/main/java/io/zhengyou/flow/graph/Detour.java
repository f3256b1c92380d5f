package io.zhengyou.flow.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a way that reaches a target without a step having been done. Conditions are not looked at: what a gateway can choose, it may
 * choose. A join is reached only when all its incoming flows are, so a step in one branch before it is not gone around by the other.
 *
 * <p>Where no token gets stuck the answer is exact; where one does, a way may be named that never comes to its end.
 */
public final class Detour {

    private final FlowGraph graph;
    private final Set<String> steps;
    private final Set<String> canFinish;
    private final Collection<String> starts;
    private final Reach reach;
    /** Every node that a token can enter without a step, and the node it came from. */
    private final Map<String, @Nullable String> free = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    private Detour(FlowGraph graph, Set<String> steps, Set<String> canFinish, Collection<String> starts) {
        this.graph = graph;
        this.steps = steps;
        this.canFinish = canFinish;
        this.starts = starts;
        this.reach = new Reach(graph, starts);
        starts.forEach(start -> begin(start, null));
        walk();
    }

    /**
     * A way from one of the starts to one of the targets on which none of the steps is done.
     *
     * @param step   tells a step; one of a loop that may be empty is to be told apart by the caller
     * @return the nodes of the way in order, or empty if every way passes a step
     */
    public static Optional<List<Node>> around(FlowGraph graph, Predicate<Node> step, Collection<String> starts, Predicate<Node> target) {
        var steps = graph.all().stream().filter(step).map(Node::id).collect(Collectors.toSet());
        var canFinish = Completion.without(graph, steps);
        return starts.stream().map(start -> new Detour(graph, steps, canFinish, List.of(start))).flatMap(detour -> detour.to(target).stream()).findFirst();
    }

    /**
     * The same from where a running process stands: its tokens are under way together, so a region is left, and a join passed, only when each of
     * them allows it.
     *
     * @param tokens where they stand; one that waits at a join goes on with the others that come to it
     */
    public static Optional<List<Node>> ahead(FlowGraph graph, Predicate<Node> step, Collection<String> tokens, Predicate<Node> target) {
        var steps = graph.all().stream().filter(step).map(Node::id).collect(Collectors.toSet());
        var moving = tokens.stream().filter(token -> graph.node(token) != null && !graph.node(token).joins()).distinct().toList();
        return new Detour(graph, steps, Completion.without(graph, steps), moving).to(target);
    }

    private Optional<List<Node>> to(Predicate<Node> target) {
        return free.keySet().stream().filter(id -> target.test(graph.node(id))).findFirst().map(this::way);
    }

    /** Sets down a token, which in the regions around it may be overtaken by what happens to them, or leave them. */
    private void begin(String id, @Nullable String from) {
        if (free.containsKey(id)) {
            return;
        }
        enter(id, from);
        for (var region = graph.around(id); region.isPresent(); region = graph.around(region.get().enter())) {
            happenings(region.get()).forEach(event -> begin(event, id));
        }
        graph.around(id).filter(region -> !steps.contains(region.enter()) && isLeft(region)).ifPresent(region -> begin(region.exit(), id));
    }

    private boolean isLeft(Region region) {
        return starts.stream().filter(start -> isInside(start, region)).allMatch(start -> canLeave(start, region));
    }

    private boolean isInside(String id, Region region) {
        return graph.around(id).filter(around -> around.equals(region) || isInside(around.enter(), region)).isPresent();
    }

    private boolean canLeave(String id, Region region) {
        var around = graph.around(id).orElseThrow();
        return canFinish.contains(id) && (around.equals(region) || canLeave(around.exit(), region));
    }

    /** What may happen to a region while a token is in it. */
    private Stream<String> happenings(Region region) {
        return Stream.of(graph.interruptions(region.enter()), graph.reactions(region.enter()), region.interrupts(), region.beside()).flatMap(List::stream);
    }

    private void walk() {
        while (!open.isEmpty()) {
            var id = open.remove();
            graph.interruptions(id).forEach(event -> enter(event, id));
            graph.reactions(id).forEach(event -> enter(event, id));
            graph.entered(id).ifPresent(region -> enter(region, id));
            if (!steps.contains(id)) {
                graph.next(id).stream().filter(this::isReached).forEach(successor -> enter(successor, id));
            }
        }
    }

    private void enter(Region region, String id) {
        region.starts().forEach(start -> enter(start, id));
        region.interrupts().forEach(start -> enter(start, id));
        region.beside().forEach(start -> enter(start, id));
        if (!steps.contains(id) && Completion.of(region, canFinish)) {
            enter(region.exit(), id);
        }
    }

    /** A token may wait at a join since before the start, on each flow to which none can come from there but through the join. */
    private boolean isReached(String id) {
        return !graph.node(id).joins() || graph.previous(id).stream().allMatch(before ->
                free.containsKey(before) && !steps.contains(before) || !reach.without(id).contains(before));
    }

    private void enter(String id, @Nullable String from) {
        if (!free.containsKey(id)) {
            free.put(id, from);
            open.add(id);
        }
    }

    private List<Node> way(String end) {
        var way = new ArrayList<Node>();
        for (String id = end; id != null; id = free.get(id)) {
            way.add(0, graph.node(id));
        }
        return way;
    }
}

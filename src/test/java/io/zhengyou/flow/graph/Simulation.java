package io.zhengyou.flow.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Plays every run of a small graph token by token, as slowly as it is sure. */
final class Simulation {

    /** More tokens on one flow show nothing new in a graph this small. */
    private static final int MOST = 2;

    private final FlowGraph graph;
    /** The region that a node stands in, by the id of its entry; missing for the outermost. */
    private final Map<String, String> around;

    Simulation(FlowGraph graph, Map<String, String> around) {
        this.graph = graph;
        this.around = around;
    }

    /** Whether some run, with a first token at the start and in the regions around it, enters the target while the step has not been left. */
    boolean reaches(String start, String step, String target) {
        var first = new TreeMap<String, Integer>(Map.of(flow("", start), 1));
        for (var region = around.get(start); region != null; region = around.get(region)) {
            first.put("at " + region, 1);
        }
        return reaches(first, step, target);
    }

    /** The same from a state in the middle of a run. */
    boolean reaches(Map<String, Integer> first, String step, String target) {
        var seen = new HashSet<Map<String, Integer>>(Set.of(first));
        var open = new ArrayDeque<Map<String, Integer>>(seen);
        while (!open.isEmpty()) {
            var state = open.remove();
            if (state.keySet().stream().anyMatch(place -> place.equals("at " + target))) {
                return true;
            }
            after(state, step).stream().filter(seen::add).forEach(open::add);
        }
        return false;
    }

    /** A state that some run comes to before the step has been left. */
    Map<String, Integer> anyState(String start, String step, long seed) {
        var chance = new Random(seed);
        Map<String, Integer> state = new TreeMap<>(Map.of(flow("", start), 1));
        for (int i = chance.nextInt(12); i > 0; i--) {
            var next = after(state, step);
            if (next.isEmpty()) {
                return state;
            }
            state = next.get(chance.nextInt(next.size()));
        }
        return state;
    }

    private List<Map<String, Integer>> after(Map<String, Integer> state, String step) {
        var states = new ArrayList<Map<String, Integer>>();
        for (var node : graph.all()) {
            states.addAll(entries(state, node));
            if (state.containsKey("at " + node.id())) {
                graph.interruptions(node.id()).forEach(event -> states.add(interrupted(state, node.id(), event)));
                if (!node.id().equals(step) && graph.entered(node.id()).isEmpty()) {
                    states.addAll(leaves(minus(state, "at " + node.id()), node));
                }
            }
        }
        for (var region : graph.regions()) {
            if (state.containsKey("at " + region.enter()) && !region.enter().equals(step) && isEmpty(region, state)) {
                states.addAll(leaves(minus(state, "at " + region.enter()), graph.node(region.exit())));
            }
        }
        return states;
    }

    private List<Map<String, Integer>> entries(Map<String, Integer> state, Node node) {
        var flows = new ArrayList<>(graph.previous(node.id()).stream().map(before -> flow(before, node.id())).toList());
        if (state.containsKey(flow("", node.id()))) {
            flows.add(flow("", node.id()));
        }
        if (node.joins() && !flows.isEmpty()) {
            var joined = state;
            for (var flow : flows) {
                if (!joined.containsKey(flow)) {
                    return List.of();
                }
                joined = minus(joined, flow);
            }
            return List.of(entered(joined, node.id()));
        }
        return flows.stream().filter(state::containsKey).map(flow -> entered(minus(state, flow), node.id())).toList();
    }

    private Map<String, Integer> entered(Map<String, Integer> state, String node) {
        var entered = plus(state, "at " + node);
        var inside = graph.entered(node).map(region -> flow("", region.starts().get(0)));
        return inside.isPresent() ? plus(entered, inside.get()) : entered;
    }

    private List<Map<String, Integer>> leaves(Map<String, Integer> state, Node node) {
        var next = graph.next(node.id());
        if (next.isEmpty()) {
            return List.of(state);
        }
        if (!node.forks()) {
            return next.stream().map(to -> plus(state, flow(node.id(), to))).toList();
        }
        var forked = state;
        for (var to : next) {
            forked = plus(forked, flow(node.id(), to));
        }
        return List.of(forked);
    }

    private Map<String, Integer> interrupted(Map<String, Integer> state, String node, String event) {
        var left = minus(state, "at " + node);
        left.keySet().removeIf(place -> isInside(place, node));
        return plus(left, flow("", event));
    }

    boolean isEmpty(Region region, Map<String, Integer> state) {
        return state.keySet().stream().noneMatch(place -> isInside(place, region.enter()));
    }

    private boolean isInside(String place, String region) {
        for (var node = place.substring(place.lastIndexOf(' ') + 1); around.containsKey(node); node = around.get(node)) {
            if (around.get(node).equals(region)) {
                return true;
            }
        }
        return false;
    }

    private static String flow(String from, String to) {
        return from + " > " + to;
    }

    private static Map<String, Integer> plus(Map<String, Integer> state, String place) {
        var copy = new TreeMap<>(state);
        copy.merge(place, 1, (one, other) -> Math.min(MOST, one + other));
        return copy;
    }

    private static Map<String, Integer> minus(Map<String, Integer> state, String place) {
        var copy = new TreeMap<>(state);
        copy.computeIfPresent(place, (id, count) -> count == 1 ? null : count - 1);
        return copy;
    }
}

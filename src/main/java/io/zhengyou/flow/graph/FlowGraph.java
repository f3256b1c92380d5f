package io.zhengyou.flow.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A process with all that it calls, as nodes and the ways between them. Built once, then asked for {@link Detour}s. */
public final class FlowGraph {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<String>> next = new LinkedHashMap<>();
    private final Map<String, List<String>> previous = new LinkedHashMap<>();
    private final Map<String, List<String>> interruptions = new LinkedHashMap<>();
    private final Map<String, List<String>> reactions = new LinkedHashMap<>();
    private final Map<String, Region> byEntry = new LinkedHashMap<>();
    private final Map<String, String> around = new LinkedHashMap<>();

    public void add(Node node) {
        nodes.put(node.id(), node);
    }

    /** @param region the entry of the region in which the node stands */
    public void add(Node node, String region) {
        add(node);
        around.put(node.id(), region);
    }

    public void connect(String from, String to) {
        put(next, from, to);
        put(previous, to, from);
    }

    /** Something that may happen while a token is at the node: it takes the token away, or not. */
    public void attach(String node, String event, boolean interrupting) {
        put(interrupting ? interruptions : reactions, node, event);
    }

    public void add(Region region) {
        byEntry.put(region.enter(), region);
    }

    Collection<Node> all() {
        return nodes.values();
    }

    Node node(String id) {
        return nodes.get(id);
    }

    List<String> next(String id) {
        return next.getOrDefault(id, List.of());
    }

    List<String> previous(String id) {
        return previous.getOrDefault(id, List.of());
    }

    List<String> interruptions(String id) {
        return interruptions.getOrDefault(id, List.of());
    }

    List<String> reactions(String id) {
        return reactions.getOrDefault(id, List.of());
    }

    Collection<Region> regions() {
        return byEntry.values();
    }

    /** The region that is entered by the node. */
    Optional<Region> entered(String node) {
        return Optional.ofNullable(byEntry.get(node));
    }

    /** The region in which the node stands. */
    Optional<Region> around(String node) {
        return Optional.ofNullable(around.get(node)).map(byEntry::get);
    }

    public List<Node> where(Predicate<Node> wanted) {
        return nodes.values().stream().filter(wanted).toList();
    }

    private static void put(Map<String, List<String>> edges, String from, String to) {
        edges.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
    }
}

package io.zhengyou.flow.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small process made by chance; its nodes are n1, n2 and so on, and it starts at n1. */
final class RandomProcess {

    final FlowGraph graph = new FlowGraph();
    final Map<String, String> around = new HashMap<>();
    private final List<String> tasks = new ArrayList<>();
    private final Random chance;
    private int size;

    private RandomProcess(Random chance) {
        this.chance = chance;
    }

    /** Blocks in blocks, as a person would draw them: no token gets stuck. */
    static RandomProcess structured(long seed) {
        var process = new RandomProcess(new Random(seed));
        var start = process.task(null);
        process.sequence(start, 2, null);
        return process;
    }

    /** Nodes and flows at random: tokens may get stuck or multiply. */
    static RandomProcess tangled(long seed) {
        var process = new RandomProcess(new Random(seed));
        var ids = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            ids.add(process.node(process.chance.nextInt(4) == 0 && i > 0, process.chance.nextInt(4) == 0, null));
        }
        for (int i = 0; i < 8; i++) {
            process.graph.connect(process.any(ids), ids.get(1 + process.chance.nextInt(4)));
        }
        return process;
    }

    boolean isAround(String region, String node) {
        return around.containsKey(node) && (around.get(node).equals(region) || isAround(region, around.get(node)));
    }

    String anyTask() {
        return any(tasks);
    }

    private String sequence(String after, int depth, @Nullable String region) {
        var last = after;
        for (int i = 1 + chance.nextInt(2); i > 0; i--) {
            last = block(last, depth, region);
        }
        return last;
    }

    private String block(String after, int depth, @Nullable String region) {
        return switch (depth == 0 ? 0 : chance.nextInt(6)) {
            case 1 -> branches(after, depth, region, false);
            case 2 -> branches(after, depth, region, true);
            case 3 -> loop(after, depth, region);
            case 4 -> region(after, depth, region);
            default -> then(after, task(region));
        };
    }

    private String branches(String after, int depth, @Nullable String region, boolean parallel) {
        var split = then(after, node(false, parallel, region));
        var join = node(parallel, false, region);
        for (int i = 0; i < 2; i++) {
            boolean skips = !parallel && chance.nextInt(3) == 0;
            // A way from split to join in two flows would be one flow of two tokens: a task stands in each.
            graph.connect(skips ? then(split, task(region)) : sequence(then(split, task(region)), depth - 1, region), join);
        }
        return join;
    }

    private String loop(String after, int depth, @Nullable String region) {
        var again = then(after, node(false, false, region));
        var end = then(sequence(again, depth - 1, region), node(false, false, region));
        graph.connect(end, again);
        return end;
    }

    private String region(String after, int depth, @Nullable String region) {
        var enter = then(after, task(region));
        var exit = node(false, false, region);
        var start = task(enter);
        if (chance.nextBoolean()) {
            // Two ends inside: the region is left when both branches have ended.
            var fork = then(start, node(false, chance.nextBoolean(), enter));
            sequence(then(fork, task(enter)), depth - 1, enter);
            sequence(then(fork, task(enter)), depth - 1, enter);
        } else {
            sequence(start, depth - 1, enter);
        }
        graph.add(new Region(enter, exit, List.of(start), List.of(), List.of(), false));
        if (chance.nextBoolean()) {
            var event = task(region);
            graph.attach(enter, event, true);
            graph.connect(event, exit);
        }
        return exit;
    }

    private String then(String after, String node) {
        graph.connect(after, node);
        return node;
    }

    private String task(@Nullable String region) {
        var id = node(false, false, region);
        tasks.add(id);
        return id;
    }

    private String node(boolean joins, boolean forks, @Nullable String region) {
        var id = "n" + ++size;
        var node = new Node(id, id, Set.of(), Set.of(), joins, forks);
        if (region == null) {
            graph.add(node);
        } else {
            graph.add(node, region);
            around.put(id, region);
        }
        return id;
    }

    private String any(List<String> ids) {
        return ids.get(chance.nextInt(ids.size()));
    }
}

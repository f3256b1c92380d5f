package io.zhengyou.flow.sandbox.process;

import io.zhengyou.flow.sandbox.Facts;
import io.zhengyou.flow.sandbox.Routes;
import io.zhengyou.flow.sandbox.SandboxReport.Trouble;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One run: what it has passed, where it is, and what it met on its way. */
final class Course {

    /** So many elements in one go no sensible process has. */
    private static final int MOST_IN_ONE_GO = 500;
    private static final int MOST_SHOWN = 20;
    private static final int DETOUR = 10;

    private final Routes routes;
    private final Goal goal;
    private final Set<String> passedBefore;
    private final Answers answers;
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<String> way = new ArrayList<>();
    private final Set<String> blocked = new HashSet<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private String here = "";
    private int inOneGo;
    private boolean goesHome;

    /** @param passedBefore what other runs have passed */
    Course(Routes routes, Facts facts, Goal goal, Set<String> passedBefore) {
        this.routes = routes;
        this.goal = goal;
        this.passedBefore = passedBefore;
        this.answers = new Answers(this, routes, facts, goal);
    }

    /** What the steps and people of this run answer. */
    Answers answers() {
        return answers;
    }

    void enter(String node) {
        if (routes.element(node) == null) {
            return;
        }
        pass(node);
        routes.wonBy(node).forEach(this::pass);
        here = node;
        answers.reach(routes.element(node));
        if (!routes.label(node).equals(node)) {
            way.add(routes.label(node));
        }
        if (++inOneGo > MOST_IN_ONE_GO) {
            throw new Endless();
        }
    }

    void take(String flow) {
        pass(flow);
        var element = routes.element(flow);
        if (!way.isEmpty() && !element.getAttribute("name").isBlank()) {
            way.set(way.size() - 1, way.get(way.size() - 1) + element.getAttribute("name"));
        }
    }

    void rest() {
        inOneGo = 0;
    }

    /** The target has been too long in coming. */
    void giveUp() {
        goesHome = true;
    }

    /** Whether the run now looks for an end. */
    boolean goesHome() {
        return goesHome || taken.containsKey(goal.target());
    }

    /** On its way home a run makes detours by what none has passed yet. */
    int cost(String id) {
        boolean inviting = goesHome() && !passedBefore.contains(id) && !taken.containsKey(id);
        return goal.cost(id, goesHome(), taken.getOrDefault(id, 0)) - (inviting ? DETOUR : 0);
    }

    Set<String> passed() {
        return taken.keySet();
    }

    List<Trouble> troubles() {
        return troubles;
    }

    /** The run cannot go on from here, and no other could. */
    void block(String element, String message) {
        trouble(element, message);
        blocked.add(element);
    }

    /** Where the run ended before an end. */
    Set<String> blocked() {
        return blocked;
    }

    String here() {
        return here;
    }

    void trouble(String element, String message) {
        troubles.add(new Trouble(element, routes.label(element), message, wayShown()));
    }

    private List<String> wayShown() {
        return way.size() <= MOST_SHOWN ? List.copyOf(way) : Stream.concat(Stream.of("……"), way.stream().skip(way.size() - MOST_SHOWN)).toList();
    }

    private void pass(String id) {
        taken.merge(id, 1, Integer::sum);
    }
}

package io.zhengyou.flow.sandbox.process;

import io.zhengyou.flow.sandbox.Facts;
import io.zhengyou.flow.sandbox.Routes;
import io.zhengyou.flow.sandbox.SandboxReport.Trouble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * One run: what it has passed, and which variables are still open. What a step or a person answers is left open until something asks for it,
 * so that the run can go where it is to go; once it has been asked for, it stays.
 */
final class Course {

    private static final int MOST_ANSWERS = 64;
    /** So many elements in one go no sensible process has. */
    private static final int MOST_IN_ONE_GO = 500;
    private static final int MOST_SHOWN = 20;
    private static final int DETOUR = 10;

    private final Routes routes;
    private final Facts facts;
    private final Goal goal;
    private final Set<String> passedBefore;
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<String> way = new ArrayList<>();
    private final Set<String> open = new HashSet<>();
    private final Map<String, String> decidedBy = new HashMap<>();
    private final Map<String, String> choices = new HashMap<>();
    private final Set<String> obstacles = new HashSet<>();
    private final Set<String> blocked = new HashSet<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private String here = "";
    private int inOneGo;
    private boolean goesHome;

    /** @param passedBefore what other runs have passed */
    Course(Routes routes, Facts facts, Goal goal, Set<String> passedBefore) {
        this.routes = routes;
        this.facts = facts;
        this.goal = goal;
        this.passedBefore = passedBefore;
        open.addAll(facts.initial());
    }

    Facts facts() {
        return facts;
    }

    void enter(String node) {
        if (routes.element(node) == null) {
            return;
        }
        pass(node);
        routes.wonBy(node).forEach(this::pass);
        here = node;
        choices.remove(node);
        reopen(facts.changedAt(routes.element(node)));
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

    /** These variables have been set anew. */
    void reopen(Set<String> variables) {
        open.addAll(variables);
        decidedBy.keySet().removeAll(variables);
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

    /** The flows whose choice has kept the run from its target. */
    Set<String> obstacles() {
        return obstacles;
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
        troubles.add(new Trouble(element, routes.label(element), message, way.size() > MOST_SHOWN ? Stream.concat(Stream.of("……"), way.stream().skip(way.size() - MOST_SHOWN)).toList() : List.copyOf(way)));
    }

    /** The flow by which the run leaves a crossing: the best of those that some answer leads to. */
    String choice(Crossing crossing, DelegateExecution execution) {
        if (!choices.containsKey(crossing.node())) {
            choices.put(crossing.node(), decide(crossing, execution));
        }
        return choices.get(crossing.node());
    }

    private String decide(Crossing crossing, DelegateExecution execution) {
        crossing.variables().stream().filter(name -> !execution.hasVariable(name)).forEach(name -> supply(name, execution));
        var flows = routes.flowsFrom(crossing.node()).stream().sorted(Comparator.comparingInt(this::cost)).toList();
        for (var flow : flows) {
            if (answers(crossing).anyMatch(answer -> {
                answer.forEach(execution::setVariable);
                return crossing.leadsTo(flow, execution);
            })) {
                crossing.variables().stream().filter(open::remove).forEach(name -> decidedBy.put(name, flow));
                return flow;
            }
            if (!goesHome() && goal.leadsOn(flow)) {
                crossing.variables().stream().filter(decidedBy::containsKey).map(decidedBy::get).forEach(obstacles::add);
            }
        }
        return flows.get(0);
    }

    /** Nobody has set the variable yet: the run goes on as if somebody had. */
    Object supply(String variable, DelegateExecution execution) {
        var place = execution.getCurrentActivityId();
        trouble(place == null ? here : place, "走到这里时还没有“%s”：给出它的步骤在后面，或者没有经过。".formatted(variable));
        var value = facts.sample(variable);
        execution.setVariable(variable, value);
        reopen(Set.of(variable));
        return value;
    }

    /** Everything that the open variables of a crossing may hold. */
    private Stream<Map<String, Object>> answers(Crossing crossing) {
        Stream<Map<String, Object>> answers = Stream.of(Map.of());
        for (var variable : crossing.variables().stream().filter(open::contains).toList()) {
            answers = answers.flatMap(answer -> facts.values(variable).stream().map(value -> with(answer, variable, value)));
        }
        return answers.limit(MOST_ANSWERS);
    }

    private static Map<String, Object> with(Map<String, Object> answer, String variable, Object value) {
        var more = new HashMap<>(answer);
        more.put(variable, value);
        return more;
    }

    private void pass(String id) {
        taken.merge(id, 1, Integer::sum);
    }
}

package io.zhengyou.flow.sandbox.process;

import io.zhengyou.flow.sandbox.Facts;
import io.zhengyou.flow.sandbox.Routes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.w3c.dom.Element;

/**
 * What steps and people answer in a run. An answer is left open until something asks for it, so that the run can go where it is to go;
 * once it has been asked for, it stays.
 */
final class Answers {

    private static final int MOST_ANSWERS = 64;

    private final Course course;
    private final Routes routes;
    private final Facts facts;
    private final Goal goal;
    private final Set<String> open = new HashSet<>();
    private final Map<String, String> decidedBy = new HashMap<>();
    private final Map<String, String> choices = new HashMap<>();
    private final Set<String> obstacles = new HashSet<>();

    Answers(Course course, Routes routes, Facts facts, Goal goal) {
        this.course = course;
        this.routes = routes;
        this.facts = facts;
        this.goal = goal;
        open.addAll(facts.initial());
    }

    /** What this element sets is open again. */
    void reach(Element node) {
        choices.remove(node.getAttribute("id"));
        reopen(facts.changedAt(node));
    }

    Facts facts() {
        return facts;
    }

    /** The flow by which the run leaves a crossing: the best of those that some answer leads to. */
    String choice(Crossing crossing, DelegateExecution execution) {
        if (!choices.containsKey(crossing.node())) {
            choices.put(crossing.node(), decide(crossing, execution));
        }
        return choices.get(crossing.node());
    }

    /** Nobody has set the variable yet: the run goes on as if somebody had. */
    Object supply(String variable, DelegateExecution execution) {
        var place = execution.getCurrentActivityId();
        course.trouble(place == null ? course.here() : place, "走到这里时还没有“%s”：给出它的步骤在后面，或者没有经过。".formatted(variable));
        var value = facts.sample(variable);
        execution.setVariable(variable, value);
        reopen(Set.of(variable));
        return value;
    }

    /** The flows whose choice has kept the run from its target. */
    Set<String> obstacles() {
        return obstacles;
    }

    /** These variables have been set anew. */
    private void reopen(Set<String> variables) {
        open.addAll(variables);
        decidedBy.keySet().removeAll(variables);
    }

    private String decide(Crossing crossing, DelegateExecution execution) {
        crossing.variables().stream().filter(name -> !execution.hasVariable(name)).forEach(name -> supply(name, execution));
        var flows = routes.flowsFrom(crossing.node()).stream().sorted(Comparator.comparingInt(course::cost)).toList();
        for (var flow : flows) {
            if (answers(crossing).anyMatch(answer -> {
                answer.forEach(execution::setVariable);
                return crossing.leadsTo(flow, execution);
            })) {
                crossing.variables().stream().filter(open::remove).forEach(name -> decidedBy.put(name, flow));
                return flow;
            }
            if (!course.goesHome() && goal.leadsOn(flow)) {
                crossing.variables().stream().filter(decidedBy::containsKey).map(decidedBy::get).forEach(obstacles::add);
            }
        }
        return flows.get(0);
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
}

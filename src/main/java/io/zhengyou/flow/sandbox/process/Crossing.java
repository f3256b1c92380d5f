package io.zhengyou.flow.sandbox.process;

import io.zhengyou.engine.ParsedExpression;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.Condition;
import org.camunda.bpm.engine.impl.bpmn.behavior.ExclusiveGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;

/** An element that is left by flows under conditions, in the order in which the engine asks them. */
final class Crossing {

    private final ActivityImpl activity;
    private final Map<String, Condition> conditions = new LinkedHashMap<>();
    private final Set<String> variables = new LinkedHashSet<>();

    Crossing(ActivityImpl activity) {
        this.activity = activity;
    }

    void add(String flow, Condition condition, String expression) {
        conditions.put(flow, condition);
        variables.addAll(ParsedExpression.variablesIn(expression));
    }

    String node() {
        return activity.getId();
    }

    /** The variables of all conditions. */
    Set<String> variables() {
        return variables;
    }

    /** Whether the engine would take this flow and no other, with the variables as they are. */
    boolean leadsTo(String flow, DelegateExecution execution) {
        var byDefault = (String) activity.getProperty("default");
        var fulfilled = conditions.keySet().stream().filter(other -> !other.equals(byDefault) && holds(other, execution)).collect(Collectors.toList());
        var taken = activity.getActivityBehavior() instanceof ExclusiveGatewayActivityBehavior ? fulfilled.stream().limit(1).toList() : fulfilled;
        return taken.isEmpty() ? isOpen(flow, byDefault) : taken.equals(List.of(flow));
    }

    /** Without any condition fulfilled the default is taken, or what has none. */
    private boolean isOpen(String flow, @Nullable String byDefault) {
        return flow.equals(byDefault) || byDefault == null && !conditions.containsKey(flow);
    }

    private boolean holds(String flow, DelegateExecution execution) {
        try {
            return conditions.get(flow).evaluate(execution);
        } catch (RuntimeException e) {
            // The engine asks it again, and then it is reported.
            return false;
        }
    }
}

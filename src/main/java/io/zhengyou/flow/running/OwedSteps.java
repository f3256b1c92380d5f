package io.zhengyou.flow.running;

import io.zhengyou.engine.ModelCatalogue;
import io.zhengyou.flow.graph.Detour;
import io.zhengyou.flow.graph.Node;
import io.zhengyou.flow.model.ProcessReader;
import io.zhengyou.flow.rule.FlowRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a case that goes on in another model would come to something that needs a step, with the step behind it and never done: it
 * would get stuck there, as the rules are kept at run time too (ADR 140).
 */
final class OwedSteps {

    private final Collection<FlowRule> rules;

    OwedSteps(Collection<FlowRule> rules) {
        this.rules = rules;
    }

    /**
     * @param moved  where in the new model each step of the case goes on
     * @param models the new model, and those in which the callers of the case run
     * @return why the case cannot move
     */
    Optional<String> missed(Position position, UnaryOperator<String> moved, ModelCatalogue models) {
        var tokens = position.activities().stream().map(moved).toList();
        for (var at = position; ; at = at.caller().position()) {
            var missed = missed(at, tokens, models);
            if (missed.isPresent() || at.caller() == null) {
                return missed;
            }
            tokens = inCaller(tokens, at.caller());
        }
    }

    private Optional<String> missed(Position position, List<String> tokens, ModelCatalogue models) {
        var owed = rules.stream().filter(rule -> position.owed().contains(rule.id())).toList();
        if (owed.isEmpty()) {
            return Optional.empty();
        }
        var graph = ProcessReader.read(position.processId(), models).graph();
        return owed.stream().flatMap(rule -> Detour.ahead(graph, node -> rule.step().isIn(node.performs()), tokens, node -> rule.target().isIn(node.touches()))
                .map(way -> inWords(rule, way)).stream()).findFirst();
    }

    /** As the reader of a process names what runs in a call. */
    private static List<String> inCaller(List<String> tokens, Position.Caller caller) {
        var others = new ArrayList<>(caller.position().activities());
        others.remove(caller.activity());
        return Stream.concat(tokens.stream().map(token -> caller.activity() + ">" + token), others.stream()).toList();
    }

    private static String inWords(FlowRule rule, List<Node> way) {
        var places = way.stream().map(Node::label).filter(label -> !label.isEmpty()).distinct().collect(Collectors.joining(" → "));
        return "已过了“%s”应在的位置，转入后到“%s”就会停住：%s（%s）".formatted(rule.step().name(), rule.target().name(), rule.reason(), places);
    }
}

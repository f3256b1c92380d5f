package io.zhengyou.flow.rule;

import io.zhengyou.engine.DeploymentRule;
import io.zhengyou.engine.ModelCatalogue;
import io.zhengyou.engine.ModelFinding;
import io.zhengyou.flow.graph.Detour;
import io.zhengyou.flow.graph.FlowGraph;
import io.zhengyou.flow.graph.Node;
import io.zhengyou.flow.model.ProcessReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Refuses a model by which a mandatory step could be gone around, and shows the way around it. */
@Component
public class RuleCheck implements DeploymentRule {

    private final FlowRules rules;

    RuleCheck(FlowRules rules) {
        this.rules = rules;
    }

    @Override
    public List<ModelFinding> findings(ModelCatalogue models) {
        Map<String, Set<String>> within = new HashMap<>();
        Map<String, FlowGraph> graphs = new HashMap<>();
        return rules.all().stream().flatMap(rule -> {
            var changed = new HashSet<>(within.computeIfAbsent(rule.processId(), models::within));
            changed.retainAll(models.brought());
            // Most deployments touch few rules, and what they do not touch need not be read.
            return changed.isEmpty()
                    ? Stream.<ModelFinding>empty()
                    : complaint(rule, changed, graphs.computeIfAbsent(rule.processId(), id -> ProcessReader.read(id, models).graph()), models).stream();
        }).toList();
    }

    /** Why the models do not fulfil a rule, with the way around it in words; empty if they do. */
    public static Optional<String> offence(FlowRule rule, ModelCatalogue models) {
        return complaint(rule, models.brought(), ProcessReader.read(rule.processId(), models).graph(), models).map(ModelFinding::message);
    }

    /** A rule is weighed when the deployment brings a process that stands between its start and its target. */
    private static Optional<ModelFinding> complaint(FlowRule rule, Set<String> changed, FlowGraph graph, ModelCatalogue models) {
        if (graph.where(node -> reaches(rule, node)).isEmpty()) {
            return Optional.of(finding(rule, changed, models, "流程中没有“%s”这一步，请恢复。".formatted(rule.target().name())));
        }
        var starts = rule.since() == null
                ? Set.of(rule.processId())
                : graph.where(node -> rule.since().isIn(node.touches())).stream().map(Node::id).collect(Collectors.toSet());
        return Detour.around(graph, node -> rule.step().isIn(node.performs()), starts, node -> reaches(rule, node))
                .map(way -> finding(rule, changed, models, "“%s”之前必须%s完成“%s”（%s）。现在可以绕过：%s。".formatted(
                        rule.target().name(), rule.since() == null ? "先" : "重新", rule.step().name(), rule.reason(), inWords(way))));
    }

    private static boolean reaches(FlowRule rule, Node node) {
        return rule.target().isIn(node.touches());
    }

    private static ModelFinding finding(FlowRule rule, Collection<String> changed, ModelCatalogue models, String message) {
        var brought = changed.contains(rule.processId()) ? rule.processId() : changed.iterator().next();
        return new ModelFinding(models.file(brought), rule.processId(), message);
    }

    private static String inWords(List<Node> way) {
        return way.stream().map(Node::label).filter(label -> !label.isEmpty()).distinct().collect(Collectors.joining(" → "));
    }
}

package io.zhengyou.flow.process;

import io.zhengyou.engine.ModelCatalogue;
import io.zhengyou.flow.graph.Node;
import io.zhengyou.flow.model.ProcessReader;
import io.zhengyou.flow.rule.Step;
import io.zhengyou.flow.words.Vocabulary;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The steps of a process as it is now, with all that it calls, for a new rule to name.
 *
 * @param doing    what can be demanded: done for sure once it has been passed; a task is one for whom it is given to
 * @param reaching what can be kept from being reached
 * @param tasks    what people do, whoever it is
 */
public record StepChoice(List<Step> doing, List<Step> reaching, List<Step> tasks) {

    private static final String TASK = "task:";

    /** @param models in which the process is found */
    static StepChoice of(String processId, ModelCatalogue models, Vocabulary words) {
        var nodes = ProcessReader.read(processId, models).graph().where(node -> !node.label().isEmpty());
        var doing = steps(nodes, Node::performs, words);
        var reaching = steps(nodes, Node::touches, words);
        return new StepChoice(
                doing.stream().filter(step -> !step.deed().startsWith(TASK) || step.deed().contains("@")).toList(),
                reaching.stream().filter(step -> !step.deed().contains("@")).toList(),
                doing.stream().filter(step -> step.deed().startsWith(TASK) && !step.deed().contains("@")).toList());
    }

    private static List<Step> steps(List<Node> nodes, Function<Node, Set<String>> deeds, Vocabulary words) {
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        nodes.forEach(node -> deeds.apply(node).stream().sorted().forEach(deed -> labels.computeIfAbsent(deed, key -> new LinkedHashSet<>()).add(node.label())));
        return labels.entrySet().stream().map(step -> new Step(step.getKey(), String.join("、", step.getValue()) + who(step.getKey(), words))).toList();
    }

    /** Who a task is given to. */
    private static String who(String deed, Vocabulary words) {
        return deed.contains("@") ? "（%s）".formatted(words.groups(deed.substring(deed.indexOf('@') + 1))) : "";
    }
}

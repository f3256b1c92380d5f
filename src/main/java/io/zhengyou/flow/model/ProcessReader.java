package io.zhengyou.flow.model;

import io.zhengyou.engine.ModelCatalogue;
import io.zhengyou.flow.graph.FlowGraph;
import io.zhengyou.flow.graph.Node;
import io.zhengyou.flow.graph.Region;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads a process with all processes that it calls. The id of a node is the ids of the calls to it, then its own. */
public final class ProcessReader {

    private static final Set<String> SUBPROCESSES = Set.of("subProcess", "transaction", "adHocSubProcess");
    private static final Set<String> NOT_PASSED = Set.of(
            "sequenceFlow", "extensionElements", "documentation", "multiInstanceLoopCharacteristics", "laneSet", "dataObject", "dataObjectReference",
            "dataStoreReference", "textAnnotation", "association", "group", "incoming", "outgoing", "ioSpecification", "property");

    private final ModelCatalogue models;
    private final FlowGraph graph = new FlowGraph();
    private final Set<String> read = new HashSet<>();

    private ProcessReader(ModelCatalogue models) {
        this.models = models;
    }

    /** A process as a graph, and the ids of all processes in it; a token starts at the node of the process's own id. */
    public record Reading(FlowGraph graph, Set<String> processes) {}

    public static Reading read(String processId, ModelCatalogue models) {
        var reader = new ProcessReader(models);
        models.process(processId).ifPresent(process -> reader.readProcess(process, "", "", Set.of(processId)));
        return new Reading(reader.graph, reader.read);
    }

    private String readProcess(Element process, String prefix, String region, Set<String> callers) {
        read.add(process.getAttribute("id"));
        return readScope(process, prefix, region, callers);
    }

    /** Returns the node by which the scope is left. */
    private String readScope(Element scope, String prefix, String region, Set<String> callers) {
        var enter = prefix + scope.getAttribute("id");
        var exit = enter + "/end";
        add(new Node(enter, scope.getAttribute("name"), Set.of(), Deeds.touched(scope), false, false), region);
        add(new Node(exit, "", Set.of(), Set.of(), false, Split.forks(scope)), region);
        Xml.children(scope).filter(child -> !NOT_PASSED.contains(child.getLocalName())).forEach(child -> readNode(child, prefix, enter, callers));
        new Ways(graph, scope, prefix).read();
        graph.add(new Region(enter, exit, starts(scope, prefix), events(scope, prefix, true), events(scope, prefix, false), Deeds.isLoop(scope)));
        return exit;
    }

    private void readNode(Element node, String prefix, String region, Set<String> callers) {
        if (SUBPROCESSES.contains(node.getLocalName())) {
            readScope(node, prefix, region, callers);
        } else if (node.getLocalName().equals("callActivity")) {
            readCall(node, prefix, region, callers);
        } else {
            add(new Node(prefix + node.getAttribute("id"), label(node), Deeds.performed(node), Deeds.touched(node), Split.joins(node), Split.forks(node)), region);
        }
    }

    private void readCall(Element call, String prefix, String region, Set<String> callers) {
        var enter = prefix + call.getAttribute("id");
        var exit = enter + "/end";
        var called = call.getAttribute("calledElement");
        add(new Node(enter, call.getAttribute("name"), Deeds.performed(call), Deeds.touched(call), false, false), region);
        add(new Node(exit, "", Set.of(), Set.of(), false, Split.forks(call)), region);
        // A process that calls itself is read once: what the inner run does, the outer does too.
        var process = callers.contains(called) ? Optional.<Element>empty() : models.process(called);
        List<String> starts = process.map(found -> {
            readProcess(found, enter + ">", enter, with(callers, called));
            return List.of(enter + ">" + called);
        }).orElse(List.of());
        graph.add(new Region(enter, exit, starts, List.of(), List.of(), starts.isEmpty() || Deeds.isLoop(call)));
    }

    private void add(Node node, String region) {
        if (region.isEmpty()) {
            graph.add(node);
        } else {
            graph.add(node, region);
        }
    }

    private static List<String> starts(Element scope, String prefix) {
        return Xml.children(scope, "startEvent").map(start -> prefix + start.getAttribute("id")).toList();
    }

    private static List<String> events(Element scope, String prefix, boolean interrupting) {
        return Xml.children(scope, "subProcess").filter(Split::isEventSubprocess)
                .filter(event -> Xml.children(event, "startEvent").allMatch(start -> !start.getAttribute("isInterrupting").equals("false")) == interrupting)
                .map(event -> prefix + event.getAttribute("id")).toList();
    }

    private static String label(Element node) {
        return node.getLocalName().endsWith("Gateway") ? "" : node.getAttribute("name");
    }

    private static Set<String> with(Set<String> callers, String called) {
        var all = new HashSet<>(callers);
        all.add(called);
        return Set.copyOf(all);
    }
}

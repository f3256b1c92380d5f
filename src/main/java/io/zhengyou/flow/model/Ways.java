package io.zhengyou.flow.model;

import io.zhengyou.flow.graph.FlowGraph;
import io.zhengyou.flow.graph.Node;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** How tokens go from element to element of one scope: by flows, by links and by what is attached to an activity. */
final class Ways {

    private final FlowGraph graph;
    private final Element scope;
    private final String prefix;
    private final Set<String> regions;

    Ways(FlowGraph graph, Element scope, String prefix) {
        this.graph = graph;
        this.scope = scope;
        this.prefix = prefix;
        this.regions = Xml.children(scope)
                .filter(child -> Set.of("subProcess", "transaction", "adHocSubProcess", "callActivity").contains(child.getLocalName()))
                .map(child -> child.getAttribute("id")).collect(Collectors.toSet());
    }

    void read() {
        flows(scope).filter(this::isWhole).forEach(this::readFlow);
        Xml.children(scope, "boundaryEvent").forEach(event -> graph.attach(
                prefix + event.getAttribute("attachedToRef"), prefix + event.getAttribute("id"), !event.getAttribute("cancelActivity").equals("false")));
        Xml.children(scope, "intermediateThrowEvent").forEach(from -> Xml.children(scope, "intermediateCatchEvent")
                .filter(to -> link(from).anyMatch(name -> link(to).anyMatch(name::equals)))
                .forEach(to -> graph.connect(prefix + from.getAttribute("id"), prefix + to.getAttribute("id"))));
    }

    static Stream<Element> flows(Element scope) {
        return Xml.children(scope, "sequenceFlow");
    }

    /** The engine refuses the others with the place at which they are broken. */
    private boolean isWhole(Element flow) {
        return Stream.of("sourceRef", "targetRef").allMatch(end -> Xml.children(scope).anyMatch(node -> node.getAttribute("id").equals(flow.getAttribute(end))));
    }

    /** A flow is a node: its condition may call, and a join asks for each of its flows. */
    private void readFlow(Element flow) {
        var id = prefix + flow.getAttribute("id");
        var source = flow.getAttribute("sourceRef");
        graph.add(new Node(id, "", Set.of(), Deeds.touched(flow), false, false), prefix + scope.getAttribute("id"));
        graph.connect(prefix + source + (regions.contains(source) ? "/end" : ""), id);
        graph.connect(id, prefix + flow.getAttribute("targetRef"));
    }

    private static Stream<String> link(Element event) {
        return Xml.children(event, "linkEventDefinition").map(definition -> definition.getAttribute("name"));
    }
}

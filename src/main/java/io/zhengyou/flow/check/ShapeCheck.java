package io.zhengyou.flow.check;

import static io.zhengyou.flow.check.Check.complain;

import io.zhengyou.engine.ModelFinding;
import io.zhengyou.flow.model.Xml;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A token comes to every element, and from every element to an end; people can read what each is. */
final class ShapeCheck implements Check {

    private static final Set<String> SCOPES = Set.of("process", "subProcess", "transaction");

    @Override
    public Stream<ModelFinding> findings(Proposal proposal, Surroundings surroundings) {
        return proposal.models().entrySet().stream().flatMap(model -> model.getValue().elements()
                .filter(element -> SCOPES.contains(element.getLocalName()))
                .flatMap(scope -> inScope(scope, model.getKey())));
    }

    private static Stream<ModelFinding> inScope(Element scope, String file) {
        var reached = reached(scope);
        var nodes = Xml.children(scope).filter(Xml::isNode).toList();
        return Stream.concat(
                complain(nodes.stream().noneMatch(node -> node.getLocalName().equals("startEvent")), "没有开始事件。").map(complaint -> finding(file, scope, complaint)),
                nodes.stream().flatMap(node -> complaints(node, reached).map(complaint -> finding(file, node, complaint))));
    }

    private static Stream<String> complaints(Element node, Set<String> reached) {
        return Stream.of(
                        complain(!reached.contains(node.getAttribute("id")), "流程走不到这里。"),
                        complain(!leads(node), "后面没有步骤，也不是结束事件。"),
                        complain(isNamed(node) && node.getAttribute("name").isBlank(), "没有名称。"))
                .flatMap(complaints -> complaints);
    }

    private static boolean leads(Element node) {
        return node.getLocalName().equals("endEvent") || node.getAttribute("triggeredByEvent").equals("true") || Xml.has(node, "linkEventDefinition")
                || Xml.flows(node, "sourceRef").findAny().isPresent();
    }

    /** Gateways that only join or fork need no name. */
    private static boolean isNamed(Element node) {
        var kind = node.getLocalName();
        return !kind.endsWith("Gateway") || kind.equals("exclusiveGateway") && Xml.flows(node, "sourceRef").count() > 1;
    }

    private static Set<String> reached(Element scope) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(Xml.children(scope).filter(ShapeCheck::begins).map(node -> node.getAttribute("id")).toList());
        while (!open.isEmpty()) {
            var id = open.remove();
            if (reached.add(id)) {
                open.addAll(after(id, scope));
            }
        }
        return reached;
    }

    private static boolean begins(Element node) {
        return node.getLocalName().equals("startEvent") || node.getAttribute("triggeredByEvent").equals("true")
                || node.getLocalName().equals("intermediateCatchEvent") && Xml.has(node, "linkEventDefinition");
    }

    private static List<String> after(String id, Element scope) {
        return Stream.concat(
                        Xml.children(scope, "sequenceFlow").filter(flow -> flow.getAttribute("sourceRef").equals(id)).map(flow -> flow.getAttribute("targetRef")),
                        Xml.children(scope, "boundaryEvent").filter(event -> event.getAttribute("attachedToRef").equals(id)).map(event -> event.getAttribute("id")))
                .collect(Collectors.toList());
    }

    private static ModelFinding finding(String file, Element element, String complaint) {
        return new ModelFinding(file, element.getAttribute("id"), complaint);
    }
}

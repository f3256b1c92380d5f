package io.zhengyou.flow.compare;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.flow.model.Xml;
import io.zhengyou.flow.words.Labels;
import io.zhengyou.flow.words.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The elements of a process: what is drawn of it, and the messages and errors that it names. */
final class ModelParts {

    private static final Set<String> CONTAINERS = Set.of("definitions", "process", "subProcess", "transaction", "adHocSubProcess", "collaboration", "laneSet", "childLaneSet");
    private static final Set<String> NO_PARTS = Set.of("extensionElements", "documentation", "incoming", "outgoing", "multiInstanceLoopCharacteristics",
            "standardLoopCharacteristics", "ioSpecification", "laneSet", "childLaneSet", "BPMNDiagram", "import");

    private static final Set<String> DRAWN = Set.of("BPMNShape", "BPMNEdge");

    private final Values values;
    private final Map<String, String> places;

    private ModelParts(ModelXml model, Vocabulary vocabulary) {
        values = new Values(vocabulary, names(model));
        places = model.elements().filter(element -> DRAWN.contains(element.getLocalName()))
                .collect(Collectors.toMap(shape -> shape.getAttribute("bpmnElement"), ModelParts::place, (one, other) -> one));
    }

    static List<Part> in(ModelXml model, Vocabulary vocabulary) {
        var reading = new ModelParts(model, vocabulary);
        return model.elements().filter(ModelParts::isPart).map(reading::part).toList();
    }

    /** What the process of a model is called. */
    static String title(ModelXml model) {
        return model.elements().filter(element -> element.getLocalName().equals("process")).map(process -> process.getAttribute("name")).findFirst().orElse("");
    }

    private Part part(Element element) {
        var id = id(element);
        Map<String, Trait> traits = new LinkedHashMap<>();
        traits.put("kind", new Trait("类型", element.getLocalName(), Labels.kind(element.getLocalName())));
        var settings = Settings.of(element, values, ModelParts::isPart);
        Stream.of("@name").filter(settings::containsKey).forEach(name -> traits.put(name, settings.get(name)));
        traits.putAll(settings);
        order(element).ifPresent(order -> traits.put("order", order));
        var around = (Element) element.getParentNode();
        if (around.getLocalName().equals("subProcess")) {
            traits.put("scope", new Trait("所在子流程", around.getAttribute("id"), values.names().getOrDefault(around.getAttribute("id"), "")));
        }
        return new Part(id, Labels.kind(element.getLocalName()) + "“" + values.names().getOrDefault(id, id) + "”", traits, places.getOrDefault(id, ""), false);
    }

    /** Of the flows of a decision the first whose condition holds is taken, in the order of the file. */
    private Optional<Trait> order(Element element) {
        if (!element.getLocalName().equals("exclusiveGateway")) {
            return Optional.empty();
        }
        var flows = Xml.flows(element, "sourceRef").filter(flow -> Xml.has(flow, "conditionExpression")).map(ModelParts::id).toList();
        return flows.size() < 2 ? Optional.empty()
                : Optional.of(new Trait("条件的先后", String.join(",", flows), flows.stream().map(flow -> values.names().getOrDefault(flow, flow)).collect(Collectors.joining("；"))));
    }

    private static boolean isPart(Element element) {
        return element.getParentNode() instanceof Element parent && CONTAINERS.contains(parent.getLocalName()) && !NO_PARTS.contains(element.getLocalName());
    }

    /** A flow is called by its ends, everything else by its name or, where it has none, by its id. */
    private static Map<String, String> names(ModelXml model) {
        Map<String, String> names = model.elements().filter(ModelParts::isPart).filter(element -> !isFlow(element))
                .collect(Collectors.toMap(ModelParts::id, ModelParts::name, (one, other) -> one));
        Map<String, String> flows = model.elements().filter(ModelParts::isFlow).collect(Collectors.toMap(ModelParts::id,
                flow -> Stream.of("sourceRef", "targetRef").map(flow::getAttribute).map(end -> names.getOrDefault(end, end)).collect(Collectors.joining(" → "))
                        + (flow.getAttribute("name").isBlank() ? "" : "（" + flow.getAttribute("name") + "）"),
                (one, other) -> one));
        names.putAll(flows);
        return names;
    }

    /** Its own id; what has none is known by its place. */
    private static String id(Element element) {
        var parent = (Element) element.getParentNode();
        return element.hasAttribute("id") ? element.getAttribute("id") : parent.getAttribute("id") + "/" + Xml.children(parent).toList().indexOf(element);
    }

    private static boolean isFlow(Element element) {
        return element.getLocalName().equals("sequenceFlow");
    }

    private static String name(Element element) {
        return Stream.of(element.getAttribute("name"), Xml.child(element, "text").map(Element::getTextContent).orElse(""), element.getAttribute("id"))
                .filter(name -> !name.isBlank()).findFirst().map(name -> name.replaceAll("\\s+", " ")).orElse("");
    }

    /** All that the drawing says: corners, waypoints, labels, colours. */
    private static String place(Element shape) {
        return Xml.within(shape).flatMap(element -> ModelXml.attributes(element).filter(attribute -> !attribute.getNodeName().equals("id"))
                .map(attribute -> element.getLocalName() + " " + attribute.getNodeName() + " " + attribute.getNodeValue())).collect(Collectors.joining("\n"));
    }
}

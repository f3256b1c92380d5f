package io.zhengyou.flow.model;

import io.zhengyou.engine.ModelXml;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Short names for what is asked of the elements of a model. */
public final class Xml {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Xml() {}

    public static Stream<Element> children(Element element) {
        return Stream.iterate(element.getFirstChild(), Objects::nonNull, Node::getNextSibling).filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The flows of which the node is this end: {@code sourceRef} or {@code targetRef}. As the engine sees them, by what the flows say. */
    public static Stream<Element> flows(Element node, String end) {
        return children((Element) node.getParentNode(), "sequenceFlow").filter(flow -> flow.getAttribute(end).equals(node.getAttribute("id")));
    }

    public static Stream<Element> children(Element element, String name) {
        return children(element).filter(child -> child.getLocalName().equals(name));
    }

    public static Optional<Element> child(Element element, String name) {
        return children(element, name).findFirst();
    }

    public static boolean has(Element element, String name) {
        return child(element, name).isPresent();
    }

    /** The value of an attribute of Camunda's, empty if it is not set. */
    public static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    /** Whether a token can stand at the element. */
    public static boolean isNode(Element element) {
        var kind = element.getLocalName();
        return kind.endsWith("Task") || kind.equals("task") || kind.endsWith("Event") || kind.endsWith("Gateway") || kind.equals("callActivity")
                || kind.equals("subProcess") || kind.equals("transaction");
    }

    /** The element itself and all in it. */
    public static Stream<Element> within(Element element) {
        return Stream.concat(Stream.of(element), ModelXml.elements(element.getElementsByTagName("*")));
    }
}

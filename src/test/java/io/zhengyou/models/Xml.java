package io.zhengyou.models;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a model as plain XML, where a rule is about any element. */
final class Xml {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Xml() {}

    static Stream<Element> elements(Model model) {
        var document = (Document) model.instance().getDocument().getDomSource().getNode();
        var all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast);
    }

    /** Every attribute value and every text directly in the element. */
    static Stream<String> texts(Element element) {
        var attributes = element.getAttributes();
        var children = element.getChildNodes();
        return Stream.concat(
                        IntStream.range(0, attributes.getLength()).mapToObj(attributes::item),
                        IntStream.range(0, children.getLength()).mapToObj(children::item).filter(Xml::isText))
                .map(Node::getNodeValue);
    }

    /** The value of the Camunda attribute, or "" if there is none. */
    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    static boolean isCamunda(Element element, String name) {
        return CAMUNDA.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    /** The id of the element, or of the nearest around it that has one. */
    static String idOf(Element element) {
        return element.hasAttribute("id") || !(element.getParentNode() instanceof Element parent)
                ? element.getAttribute("id")
                : idOf(parent);
    }

    private static boolean isText(Node node) {
        return node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
    }
}

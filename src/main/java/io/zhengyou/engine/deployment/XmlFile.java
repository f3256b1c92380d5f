package io.zhengyou.engine.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A model as plain XML. */
record XmlFile(Document document) {

    /** @throws SAXException if it is not well-formed, or declares a document type */
    static XmlFile read(byte[] content) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new XmlFile(builder.parse(new ByteArrayInputStream(content)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Stream<Element> elements() {
        return elements(document.getElementsByTagName("*"));
    }

    static Stream<Element> elements(NodeList found) {
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    static Stream<Node> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(attributes::item);
    }

    /** Every attribute value and every text directly in the element. */
    static Stream<String> texts(Element element) {
        var children = element.getChildNodes();
        return Stream.concat(attributes(element),
                        IntStream.range(0, children.getLength()).mapToObj(children::item)
                                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE))
                .map(Node::getNodeValue);
    }

    static String idOf(Element element) {
        return element.hasAttribute("id") || !(element.getParentNode() instanceof Element parent) ? element.getAttribute("id") : idOf(parent);
    }
}

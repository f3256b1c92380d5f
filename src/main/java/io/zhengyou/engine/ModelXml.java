package io.zhengyou.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/** A model as plain XML: what can be read of it before the engine has seen it. */
public record ModelXml(Document document) {

    /** @throws SAXException if it is not well-formed, or declares a document type */
    public static ModelXml read(byte[] content) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new ModelXml(builder.parse(new ByteArrayInputStream(content)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A model that the server has taken, so that it can be read. Closes the stream. */
    public static ModelXml deployed(InputStream content) {
        try (content) {
            return read(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("a deployed model cannot be read", e);
        }
    }

    /** All elements, in the order of the file. */
    public Stream<Element> elements() {
        return elements(document.getElementsByTagName("*"));
    }

    /** The processes in it by their ids. */
    public Map<String, Element> processes() {
        var processes = new LinkedHashMap<String, Element>();
        elements().filter(element -> "process".equals(element.getLocalName())).forEach(process -> processes.put(process.getAttribute("id"), process));
        return processes;
    }

    /** The ids of the processes that a process calls, wherever in it. */
    public static Set<String> calls(Element process) {
        return elements(process.getElementsByTagNameNS("*", "callActivity")).map(call -> call.getAttribute("calledElement")).collect(Collectors.toSet());
    }

    public static Stream<Element> elements(NodeList found) {
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    public static Stream<Node> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(attributes::item);
    }

    /** Every attribute value and every text directly in the element. */
    public static Stream<String> texts(Element element) {
        var children = element.getChildNodes();
        return Stream.concat(attributes(element),
                        IntStream.range(0, children.getLength()).mapToObj(children::item)
                                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE))
                .map(Node::getNodeValue);
    }

    /** The id of the element, or of the nearest around it that has one; empty if none has. */
    public static String idOf(Element element) {
        return element.hasAttribute("id") || !(element.getParentNode() instanceof Element parent) ? element.getAttribute("id") : idOf(parent);
    }
}

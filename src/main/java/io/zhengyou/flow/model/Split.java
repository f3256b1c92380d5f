package io.zhengyou.flow.model;

import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Where tokens part and meet. */
final class Split {

    private Split() {}

    static boolean joins(Element node) {
        return node.getLocalName().equals("parallelGateway") && flows(node, "targetRef").count() > 1;
    }

    /** A parallel gateway, and anything else with several flows none of which has a condition. */
    static boolean forks(Element node) {
        return switch (node.getLocalName()) {
            case "parallelGateway" -> true;
            case "exclusiveGateway", "inclusiveGateway", "complexGateway", "eventBasedGateway" -> false;
            default -> flows(node, "sourceRef").count() > 1 && node.getAttribute("default").isEmpty()
                    && flows(node, "sourceRef").noneMatch(flow -> Xml.has(flow, "conditionExpression"));
        };
    }

    static boolean isEventSubprocess(Element node) {
        return node.getAttribute("triggeredByEvent").equals("true");
    }

    /** As the engine sees them: by what the flows say, not by what the node says of its flows. */
    private static Stream<Element> flows(Element node, String end) {
        return Ways.flows((Element) node.getParentNode()).filter(flow -> flow.getAttribute(end).equals(node.getAttribute("id")));
    }
}

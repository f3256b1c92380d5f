package io.zhengyou.flow.model;

import org.w3c.dom.Element;

/** Where tokens part and meet. */
final class Split {

    private Split() {}

    static boolean joins(Element node) {
        return node.getLocalName().equals("parallelGateway") && Xml.flows(node, "targetRef").count() > 1;
    }

    /** A parallel gateway, and anything else with several flows none of which has a condition. */
    static boolean forks(Element node) {
        return switch (node.getLocalName()) {
            case "parallelGateway" -> true;
            case "exclusiveGateway", "inclusiveGateway", "complexGateway", "eventBasedGateway" -> false;
            default -> Xml.flows(node, "sourceRef").count() > 1 && node.getAttribute("default").isEmpty()
                    && Xml.flows(node, "sourceRef").noneMatch(flow -> Xml.has(flow, "conditionExpression"));
        };
    }

    static boolean isEventSubprocess(Element node) {
        return node.getAttribute("triggeredByEvent").equals("true");
    }
}

package io.zhengyou.flow.model;

import org.w3c.dom.Element;

/** Where tokens part and meet. */
final class Split {

    private Split() {}

    static boolean joins(Element node) {
        return node.getLocalName().equals("parallelGateway") && Xml.children(node, "incoming").count() > 1;
    }

    /** A parallel gateway, and anything else with several flows none of which has a condition. */
    static boolean forks(Element node) {
        return switch (node.getLocalName()) {
            case "parallelGateway" -> true;
            case "exclusiveGateway", "inclusiveGateway", "complexGateway", "eventBasedGateway" -> false;
            default -> flowsFrom(node) > 1 && node.getAttribute("default").isEmpty() && conditionsFrom(node) == 0;
        };
    }

    static boolean isEventSubprocess(Element node) {
        return node.getAttribute("triggeredByEvent").equals("true");
    }

    private static long flowsFrom(Element node) {
        return Ways.flows((Element) node.getParentNode()).filter(flow -> flow.getAttribute("sourceRef").equals(node.getAttribute("id"))).count();
    }

    private static long conditionsFrom(Element node) {
        return Ways.flows((Element) node.getParentNode())
                .filter(flow -> flow.getAttribute("sourceRef").equals(node.getAttribute("id")) && Xml.has(flow, "conditionExpression")).count();
    }
}

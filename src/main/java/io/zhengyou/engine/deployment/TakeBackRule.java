package io.zhengyou.engine.deployment;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.engine.StepMark;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A step that can be taken back says so by {@link StepMark#TAKE_BACK}. It makes sense only where the next step
 * can be a task of the same process with nothing but gateways between, and never for votes and somebody's own judgement.
 */
final class TakeBackRule {

    private TakeBackRule() {}

    static Stream<String> complaints(Element element) {
        if (!element.getLocalName().equals("property") || !element.getAttribute("name").equals(StepMark.TAKE_BACK)) {
            return Stream.empty();
        }
        Element step = step(element);
        return Stream.of(
                        complain(!element.getAttribute("value").equals("true"), StepMark.TAKE_BACK + " 只能是 true。"),
                        complain(isSomebodysOwn(step), "投票和本人评议的任务不能撤回，请删去 " + StepMark.TAKE_BACK + "。"),
                        complain(!leadsToATask(step.getAttribute("id"), step, new HashSet<>()),
                                "下一步不是人工任务，办理后不能撤回，请删去 " + StepMark.TAKE_BACK + "。"))
                .flatMap(complaint -> complaint);
    }

    private static Stream<String> complain(boolean fails, String complaint) {
        return fails ? Stream.of(complaint) : Stream.empty();
    }

    private static Element step(Element property) {
        Element around = property;
        while (around.getParentNode() instanceof Element parent && !around.getLocalName().equals("userTask")) {
            around = parent;
        }
        return around;
    }

    private static boolean isSomebodysOwn(Element step) {
        boolean marked = elements(step, "property").anyMatch(property -> property.getAttribute("name").equals(StepMark.PERSONAL));
        return marked || ModelXml.attributes(step).anyMatch(attribute -> "formKey".equals(attribute.getLocalName()));
    }

    private static boolean leadsToATask(String from, Element step, Set<String> seen) {
        return seen.add(from) && elements(step.getOwnerDocument().getDocumentElement(), "sequenceFlow")
                .filter(flow -> flow.getAttribute("sourceRef").equals(from))
                .map(flow -> flow.getAttribute("targetRef"))
                .anyMatch(target -> isA("userTask", target, step) || isA("exclusiveGateway", target, step) && leadsToATask(target, step, seen));
    }

    private static boolean isA(String kind, String id, Element step) {
        return elements(step.getOwnerDocument().getDocumentElement(), kind).anyMatch(element -> element.getAttribute("id").equals(id));
    }

    private static Stream<Element> elements(Element within, String name) {
        return ModelXml.elements(within.getElementsByTagNameNS("*", name));
    }
}

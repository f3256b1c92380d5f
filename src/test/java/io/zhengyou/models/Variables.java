package io.zhengyou.models;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Where a model declares process variables, and which the engine provides. */
final class Variables {

    /** Names that the engine gives to every expression. */
    static final Set<String> OF_THE_ENGINE = Set.of(
            "execution", "task", "authenticatedUserId", "loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private static final List<String> DECLARING_ATTRIBUTES = List.of(
            "resultVariable", "elementVariable", "initiator", "errorCodeVariable", "errorMessageVariable", "escalationCodeVariable");

    private Variables() {}

    static Stream<String> declaredIn(Model model) {
        return Xml.elements(model).flatMap(Variables::declaredBy).filter(name -> !name.isEmpty());
    }

    private static Stream<String> declaredBy(Element element) {
        if (Xml.isCamunda(element, "in") || Xml.isCamunda(element, "out")) {
            return Stream.of(element.getAttribute("target"));
        }
        if (Xml.isCamunda(element, "inputParameter") || Xml.isCamunda(element, "outputParameter")) {
            return Stream.of(element.getAttribute("name"));
        }
        return DECLARING_ATTRIBUTES.stream().map(attribute -> Xml.camunda(element, attribute));
    }
}

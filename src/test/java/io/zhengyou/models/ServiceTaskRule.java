package io.zhengyou.models;

import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Automatic steps call a method of a step bean, and nothing else of a model runs code. */
final class ServiceTaskRule implements Rule {

    private static final Set<String> AUTOMATIC = Set.of("serviceTask", "sendTask");

    @Override
    public Stream<Finding> check(Model model, Project project) {
        return Xml.elements(model)
                .flatMap(element -> complaints(element).map(complaint -> model.finding(Xml.idOf(element), complaint)));
    }

    private static Stream<String> complaints(Element element) {
        var forbidden = Stream.of("class", "delegateExpression", "type")
                .filter(attribute -> !Xml.camunda(element, attribute).isEmpty())
                .map(attribute -> "camunda:" + attribute + " is not allowed: call a step bean with camunda:expression");
        if (AUTOMATIC.contains(element.getLocalName()) && Xml.camunda(element, "expression").isEmpty()) {
            return Stream.concat(forbidden, Stream.of("camunda:expression is missing"));
        }
        return isCode(element) ? Stream.of(element.getLocalName() + " is not allowed: call a step bean with camunda:expression") : forbidden;
    }

    private static boolean isCode(Element element) {
        return Set.of("script", "scriptTask").contains(element.getLocalName()) || Xml.isCamunda(element, "connector");
    }
}

package io.zhengyou.models;

import io.zhengyou.engine.expression.ParsedExpression;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.w3c.dom.Element;

/** Every expression can be read, calls only methods that step beans have, and reads only variables that somebody declares. */
final class ExpressionRule implements Rule {

    @Override
    public Stream<Finding> check(Model model, Project project) {
        return Xml.elements(model).flatMap(element -> check(element, model, project));
    }

    private static Stream<Finding> check(Element element, Model model, Project project) {
        return Xml.texts(element)
                .filter(ParsedExpression::isIn)
                .flatMap(text -> complaints(text, project).map(complaint -> model.finding(Xml.idOf(element), text.strip() + " " + complaint)));
    }

    private static Stream<String> complaints(String text, Project project) {
        try {
            var expression = ParsedExpression.parse(text);
            return Stream.concat(
                    expression.calls().stream().flatMap(call -> complaints(call, project)),
                    expression.variables().stream().flatMap(variable -> variable(variable, project)));
        } catch (TreeBuilderException e) {
            return Stream.of("cannot be read: " + e.getMessage());
        }
    }

    private static Stream<String> complaints(ParsedExpression.Call call, Project project) {
        var bean = project.stepBeans().get(call.target());
        if (bean == null) {
            return Stream.of("calls " + call.target() + ", which is not a step bean");
        }
        return Arrays.stream(bean.getMethods()).anyMatch(method -> method.getName().equals(call.method())
                        && method.getParameterCount() == call.arguments()
                        && Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                ? Stream.empty()
                : Stream.of("calls %s.%s with %d arguments, which does not exist".formatted(call.target(), call.method(), call.arguments()));
    }

    private static Stream<String> variable(String name, Project project) {
        return Variables.OF_THE_ENGINE.contains(name) || project.variables().contains(name)
                ? Stream.empty()
                : Stream.of("reads " + name + ", which nothing declares");
    }
}

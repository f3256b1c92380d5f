package io.zhengyou.models;

import io.zhengyou.engine.expression.ParsedExpression;
import io.zhengyou.directory.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Forms, groups, processes, decisions and messages that a model names exist. */
final class ReferenceRule implements Rule {

    private static final Set<String> GROUPS = Arrays.stream(Role.values()).map(Role::group).collect(Collectors.toSet());

    @Override
    public Stream<Finding> check(Model model, Project project) {
        return Stream.concat(
                Xml.elements(model).flatMap(element -> check(element, project).map(complaint -> model.finding(Xml.idOf(element), complaint))),
                messages(model));
    }

    private static Stream<String> check(Element element, Project project) {
        return Stream.of(
                        missing("form", Xml.camunda(element, "formRef"), project.formIds()),
                        binding(element),
                        groups(Xml.camunda(element, "candidateGroups")),
                        groups(Xml.camunda(element, "candidateStarterGroups")),
                        missing("decision", Xml.camunda(element, "decisionRef"), project.decisions()),
                        missing("process", element.getAttribute("calledElement"), project.processes()))
                .flatMap(complaints -> complaints);
    }

    private static Stream<String> missing(String kind, String name, Set<String> existing) {
        return name.isEmpty() || ParsedExpression.isIn(name) || existing.contains(name)
                ? Stream.empty()
                : Stream.of("there is no " + kind + " " + name);
    }

    private static Stream<String> binding(Element element) {
        return Xml.camunda(element, "formRef").isEmpty() || Xml.camunda(element, "formRefBinding").equals("deployment")
                ? Stream.empty()
                : Stream.of("camunda:formRefBinding must be deployment, so that a running process keeps its form");
    }

    private static Stream<String> groups(String groups) {
        return Arrays.stream(groups.split(",")).map(String::strip).flatMap(group -> missing("role with the group", group, GROUPS));
    }

    private static Stream<Finding> messages(Model model) {
        var events = model.instance().getModelElementsByType(MessageEventDefinition.class).stream()
                .filter(event -> isNameless(event.getMessage()))
                .map(event -> model.finding(event, "the message has no name"));
        var tasks = model.instance().getModelElementsByType(ReceiveTask.class).stream()
                .filter(task -> isNameless(task.getMessage()))
                .map(task -> model.finding(task, "the message has no name"));
        return Stream.concat(events, tasks);
    }

    private static boolean isNameless(@Nullable Message message) {
        return message == null || message.getName() == null || message.getName().isBlank();
    }
}

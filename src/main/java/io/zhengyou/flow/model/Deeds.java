package io.zhengyou.flow.model;

import io.zhengyou.engine.ModelXml;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What the elements of a model do, in the words of the rules: {@code task:form}, {@code task:form@who}, {@code call:bean.method},
 * {@code wait:bean.method(arguments)}, {@code process:id}, {@code end:id}. Ids and names of tasks do not count: a redesign may change them.
 */
final class Deeds {

    /** One call and nothing else: a condition around it could leave it out. */
    private static final Pattern ONE_CALL = Pattern.compile("\\s*[#$]\\{\\s*(\\w+\\.\\w+)\\s*(\\([^()]*\\))\\s*}\\s*");
    private static final Pattern ANY_CALL = Pattern.compile("(\\w+)\\s*\\.\\s*(\\w+)\\s*\\(");
    private static final Pattern EMBEDDED = Pattern.compile("embedded:/forms/(.+)\\.html");

    private Deeds() {}

    /** What has been done for sure when a token has left the element; nothing for a loop, which may run over an empty list. */
    static Set<String> performed(Element element) {
        return isLoop(element) ? Set.of() : switch (element.getLocalName()) {
            case "userTask" -> task(element);
            case "intermediateCatchEvent" -> calls(timer(element)).map(call -> "wait:" + call).collect(Collectors.toSet());
            case "endEvent" -> Set.of("end:" + element.getAttribute("id"));
            case "callActivity" -> Set.of("process:" + element.getAttribute("calledElement"));
            default -> calls(Stream.of(Xml.camunda(element, "expression"))).map(Deeds::withoutArguments).map(call -> "call:" + call).collect(Collectors.toSet());
        };
    }

    /** What may happen as soon as a token comes to the element: its deed, and every call that stands anywhere in it. */
    static Set<String> touched(Element element) {
        var touched = new HashSet<>(isLoop(element) && element.getLocalName().equals("userTask") ? task(element) : performed(element));
        // The pattern takes its time with the many texts that are no calls.
        own(element).flatMap(ModelXml::texts).filter(text -> text.indexOf('(') >= 0).flatMap(text -> ANY_CALL.matcher(text).results())
                .forEach(call -> touched.add("call:" + call.group(1) + "." + call.group(2)));
        return touched;
    }

    static boolean isLoop(Element element) {
        return Xml.has(element, "multiInstanceLoopCharacteristics");
    }

    private static Set<String> task(Element task) {
        var embedded = EMBEDDED.matcher(Xml.camunda(task, "formKey"));
        var form = "task:" + (embedded.matches() ? embedded.group(1) : Xml.camunda(task, "formRef"));
        var who = Stream.of("assignee", "candidateUsers", "candidateGroups").map(attribute -> Xml.camunda(task, attribute)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(","));
        return Set.of(form, form + "@" + who);
    }

    private static Stream<String> timer(Element event) {
        return Xml.children(event, "timerEventDefinition").flatMap(Xml::children).map(Element::getTextContent);
    }

    private static Stream<String> calls(Stream<String> expressions) {
        return expressions.map(ONE_CALL::matcher).filter(Matcher::matches).map(call -> call.group(1) + call.group(2));
    }

    private static String withoutArguments(String call) {
        return call.substring(0, call.indexOf('('));
    }

    /** All of a task or event; of a process or subprocess only what is not an element of the flow inside. */
    private static Stream<Element> own(Element element) {
        return switch (element.getLocalName()) {
            case "process", "subProcess", "transaction" -> Stream.concat(Stream.of(element), Stream.of("extensionElements", "multiInstanceLoopCharacteristics")
                    .flatMap(name -> Xml.children(element, name)).flatMap(Xml::within));
            default -> Xml.within(element);
        };
    }
}

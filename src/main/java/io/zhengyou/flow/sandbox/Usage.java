package io.zhengyou.flow.sandbox;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.engine.ParsedExpression;
import io.zhengyou.flow.model.Xml;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** How the expressions of a process use its variables, which says what they may hold. */
final class Usage {

    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(([^()]*)\\)");
    private static final Pattern COMPARED = Pattern.compile("\\b(\\w+)\\s*(?:==|!=|\\beq\\b|\\bne\\b)\\s*['\"]([^'\"]*)['\"]");
    private static final Pattern ALONE = Pattern.compile("\\s*[$#]\\{\\s*(\\w+)\\s*}\\s*");
    private static final Set<String> DATES = Set.of("dueDate", "followUpDate", "timeDate");

    private final StepTypes steps;
    private final Set<String> read = new HashSet<>();
    private final Map<String, Set<String>> compared = new HashMap<>();
    private final Map<String, Type> asked = new HashMap<>();
    private final Set<String> dates = new HashSet<>();
    private final Set<String> facts = new HashSet<>();

    Usage(Element process, StepTypes steps) {
        this.steps = steps;
        Xml.within(process).forEach(this::read);
    }

    /** Whether an expression reads it, or it is handed on. */
    boolean isRead(String variable) {
        return read.contains(variable);
    }

    /** The texts with which it is compared. */
    Set<String> compared(String variable) {
        return compared.getOrDefault(variable, Set.of());
    }

    /** What a variable may hold of which nothing is known but how it is used. */
    List<Object> values(String variable) {
        if (compared.containsKey(variable)) {
            return texts(List.of(Samples.TEXT), variable);
        }
        if (dates.contains(variable)) {
            return Samples.of(Date.class);
        }
        return asked.containsKey(variable) ? Samples.of(asked.get(variable)) : Samples.of(facts.contains(variable) ? Boolean.class : String.class);
    }

    /** With the texts with which the variable is compared. */
    List<Object> texts(List<?> some, String variable) {
        var all = new LinkedHashSet<Object>(compared(variable));
        all.addAll(some);
        return new ArrayList<>(all);
    }

    private void read(Element element) {
        ModelXml.texts(element).filter(ParsedExpression::isIn).forEach(text -> readExpression(text, element.getLocalName()));
        ModelXml.attributes(element).filter(attribute -> DATES.contains(attribute.getLocalName())).forEach(attribute -> alone(attribute.getNodeValue(), dates));
        if (Set.of("in", "out").contains(element.getLocalName())) {
            read.add(element.getAttribute("source"));
        }
    }

    private void readExpression(String text, String element) {
        read.addAll(ParsedExpression.variablesIn(text));
        COMPARED.matcher(text).results().forEach(found -> compared.computeIfAbsent(found.group(1), name -> new LinkedHashSet<>()).add(found.group(2)));
        CALL.matcher(text).results().forEach(call -> readArguments(call.group(1), call.group(2), call.group(3).split(",")));
        if (element.equals("conditionExpression")) {
            facts.addAll(ParsedExpression.variablesIn(text));
        }
        if (DATES.contains(element)) {
            alone(text, dates);
        }
    }

    private void readArguments(String bean, String method, String[] arguments) {
        for (int place = 0; place < arguments.length; place++) {
            var name = arguments[place].strip();
            int index = place;
            steps.method(bean, method, arguments.length).ifPresent(found -> asked.putIfAbsent(name, found.getGenericParameterTypes()[index]));
        }
    }

    private static void alone(String text, Set<String> names) {
        var variable = ALONE.matcher(text);
        if (variable.matches()) {
            names.add(variable.group(1));
        }
    }
}

package io.zhengyou.flow.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengyou.engine.ModelXml;
import io.zhengyou.flow.check.VariableCheck;
import io.zhengyou.flow.model.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * The variables of a process: what each may hold, which are there from the start, and which elements set them. Only those that something reads
 * count. At tasks and events the server may set any variable of its own that no step of the process sets.
 */
public final class Facts {

    private static final Set<String> BY_OTHERS = Set.of("userTask", "receiveTask", "callActivity", "startEvent", "boundaryEvent", "intermediateCatchEvent");

    private final Map<String, JsonNode> forms;
    private final StepTypes steps;
    private final Usage usage;
    private final Set<String> ofTheServer;
    private final Map<String, Set<String>> setAt = new HashMap<>();
    private final Map<String, Set<Object>> typed = new HashMap<>();
    private final Set<String> initial;

    /**
     * @param forms       by id
     * @param ofTheServer names of variables that the server sets
     * @param handed      names of variables that callers hand over
     */
    public Facts(Element process, Map<String, JsonNode> forms, StepTypes steps, Set<String> ofTheServer, Set<String> handed) {
        this.forms = forms;
        this.steps = steps;
        this.usage = new Usage(process, steps);
        this.ofTheServer = ofTheServer.stream().filter(usage::isRead).collect(Collectors.toSet());
        Xml.within(process).filter(element -> !element.getLocalName().equals("in")).flatMap(VariableCheck::declared).forEach(this.ofTheServer::remove);
        Xml.within(process).forEach(this::read);
        var early = new HashSet<>(this.ofTheServer);
        handed.stream().filter(usage::isRead).forEach(early::add);
        Xml.children(process, "startEvent").flatMap(start -> fields(start).map(Facts::key)).filter(usage::isRead).forEach(early::add);
        initial = Set.copyOf(early);
    }

    public Set<String> initial() {
        return initial;
    }

    /** What a variable may hold, the likeliest first. */
    public List<Object> values(String variable) {
        return typed.containsKey(variable) ? List.copyOf(typed.get(variable)) : usage.values(variable);
    }

    public Object sample(String variable) {
        return values(variable).stream().findFirst().orElse(Samples.TEXT);
    }

    /** The variables that an element sets. */
    public Set<String> setAt(String element) {
        return setAt.getOrDefault(element, Set.of());
    }

    /** Also those that the server may set at the element. */
    public Set<String> changedAt(Element element) {
        var changed = new HashSet<>(setAt(element.getAttribute("id")));
        if (BY_OTHERS.contains(element.getLocalName())) {
            changed.addAll(ofTheServer);
        }
        return changed;
    }

    private void read(Element element) {
        var set = setAt.computeIfAbsent(ModelXml.idOf(element), id -> new HashSet<>());
        if (!element.getLocalName().equals("in")) {
            VariableCheck.declared(element).filter(usage::isRead).forEach(set::add);
        }
        fields(element).filter(field -> usage.isRead(key(field))).forEach(field -> {
            set.add(key(field));
            type(key(field), answers(field));
        });
        var result = Xml.camunda(element, "resultVariable");
        steps.calledBy(Xml.camunda(element, "expression")).filter(method -> !result.isEmpty()).ifPresent(method -> type(result, Samples.of(method.getGenericReturnType())));
        loop(element, set);
    }

    /** What a loop runs over is there before it. */
    private void loop(Element element, Set<String> set) {
        Optional.of(Xml.camunda(element, "elementVariable")).filter(name -> !name.isEmpty()).ifPresent(name -> {
            set.remove(name);
            steps.calledBy(Xml.camunda(element, "collection")).flatMap(method -> Samples.of(method.getGenericReturnType()).stream().findFirst())
                    .filter(List.class::isInstance).ifPresent(list -> type(name, (List<?>) list));
        });
    }

    private void type(String variable, List<?> values) {
        var known = typed.computeIfAbsent(variable, name -> new LinkedHashSet<>());
        known.addAll(values.stream().anyMatch(String.class::isInstance) ? usage.texts(values, variable) : values);
        if (known.isEmpty()) {
            typed.remove(variable);
        }
    }

    private Stream<JsonNode> fields(Element element) {
        return Optional.ofNullable(forms.get(Xml.camunda(element, "formRef"))).stream().flatMap(form -> form.findParents("key").stream());
    }

    private static String key(JsonNode field) {
        return field.path("key").asText();
    }

    /** What somebody may answer to a field. */
    private static List<Object> answers(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "checkbox" -> List.of(true, false);
            case "number" -> List.of(1);
            case "datetime" -> List.of("2026-12-31");
            case "select", "radio" -> options(field);
            default -> List.of(Samples.TEXT);
        };
    }

    private static List<Object> options(JsonNode field) {
        List<Object> options = new ArrayList<>(field.path("values").findValuesAsText("value"));
        return options.isEmpty() ? List.of(Samples.TEXT) : options;
    }
}

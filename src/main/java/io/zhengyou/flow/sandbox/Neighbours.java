package io.zhengyou.flow.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengyou.flow.model.Xml;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What the processes around one have to do with it.
 *
 * @param processes all that there will be, those of the redesign included, by id
 * @param forms     all that there will be, by id
 * @param sent      names of messages that the server sends
 */
public record Neighbours(Map<String, Element> processes, Map<String, JsonNode> forms, Set<String> sent) {

    /**
     * @param inUse    the processes and forms of today: a message that none of them waits for nobody sends
     * @param proposed what takes their place or comes in addition
     */
    public static Neighbours of(Map<String, Element> inUse, Map<String, JsonNode> formsInUse, Map<String, Element> proposed, Map<String, JsonNode> proposedForms) {
        var sent = inUse.values().stream().flatMap(Neighbours::messages).collect(Collectors.toSet());
        return new Neighbours(with(inUse, proposed), with(formsInUse, proposedForms), sent);
    }

    /** Variables that callers hand to a process. */
    public Set<String> handedTo(String process) {
        return processes.values().stream().flatMap(Xml::within).filter(call -> call.getAttribute("calledElement").equals(process))
                .flatMap(Xml::within).filter(in -> in.getLocalName().equals("in")).map(in -> in.getAttribute("target")).collect(Collectors.toSet());
    }

    /** What a process, or what it calls, may throw at its callers. */
    public Set<Thrown> thrownBy(String process) {
        return thrownBy(process, new HashSet<>());
    }

    /** The message or signal of an event that nobody sends. */
    public Optional<String> unsent(Element event) {
        return Stream.concat(
                named(event, "message").filter(Predicate.not(sent::contains)),
                named(event, "signal").filter(name -> processes.values().stream().flatMap(Xml::within).filter(other -> other.getLocalName().matches("endEvent|intermediateThrowEvent"))
                        .flatMap(other -> named(other, "signal")).noneMatch(name::equals))).findFirst();
    }

    private Set<Thrown> thrownBy(String process, Set<String> seen) {
        var element = processes.get(process);
        return element == null || !seen.add(process) ? Set.of() : Stream.concat(
                Thrown.in(element).stream(),
                Xml.within(element).filter(call -> call.getLocalName().equals("callActivity")).flatMap(call -> thrownBy(call.getAttribute("calledElement"), seen).stream()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> messages(Element process) {
        return Xml.within(process).flatMap(event -> named(event, "message"));
    }

    /** The names of what an event or a receive task waits for or sends. */
    private static Stream<String> named(Element event, String kind) {
        return Stream.concat(Stream.of(event), Xml.children(event, kind + "EventDefinition")).map(definition -> definition.getAttribute(kind + "Ref"))
                .filter(reference -> !reference.isEmpty())
                .flatMap(reference -> Xml.children(event.getOwnerDocument().getDocumentElement(), kind)
                        .filter(found -> found.getAttribute("id").equals(reference)).map(found -> found.getAttribute("name")));
    }

    private static <T> Map<String, T> with(Map<String, T> some, Map<String, T> others) {
        var all = new LinkedHashMap<>(some);
        all.putAll(others);
        return all;
    }
}

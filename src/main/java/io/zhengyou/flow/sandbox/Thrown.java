package io.zhengyou.flow.sandbox;

import io.zhengyou.flow.model.Xml;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What a process throws at whoever called it.
 *
 * @param kind {@code error} or {@code escalation}
 * @param code empty for one that catches all of its kind
 */
public record Thrown(String kind, String code) {

    private static final Set<String> KINDS = Set.of("error", "escalation");

    /** What an event throws or catches, empty if it is about something else. */
    static Optional<Thrown> of(Element event) {
        return KINDS.stream().flatMap(kind -> Xml.children(event, kind + "EventDefinition").map(definition -> new Thrown(kind, code(kind, definition)))).findFirst();
    }

    /** Everything that an element with all in it may throw by itself, calls aside. */
    public static Set<Thrown> in(Element scope) {
        return Xml.within(scope).filter(event -> event.getLocalName().equals("endEvent") || event.getLocalName().equals("intermediateThrowEvent"))
                .flatMap(event -> of(event).stream()).collect(Collectors.toSet());
    }

    boolean isCaughtBy(Thrown other) {
        return kind.equals(other.kind) && (other.code.isEmpty() || other.code.equals(code));
    }

    private static String code(String kind, Element definition) {
        var reference = definition.getAttribute(kind + "Ref");
        return definitions(definition).filter(element -> element.getLocalName().equals(kind) && element.getAttribute("id").equals(reference))
                .map(element -> element.getAttribute(kind + "Code")).findFirst().orElse("");
    }

    private static Stream<Element> definitions(Element element) {
        return Xml.children(element.getOwnerDocument().getDocumentElement());
    }
}

package io.zhengyou.flow.sandbox;

import io.zhengyou.flow.model.Xml;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads from a process what stands behind what: by flow or link, by an event that may happen, by a catch of what is thrown. */
final class Connections {

    private static final Set<String> SCOPES = Set.of("subProcess", "transaction");
    private static final Set<String> BY_THE_ENGINE = Set.of("compensateEventDefinition", "cancelEventDefinition");

    private final Function<String, Set<Thrown>> throwsOf;
    private final Predicate<Element> dead;
    private final Map<String, Element> targets = new LinkedHashMap<>();
    private final Map<String, Set<String>> previous = new HashMap<>();
    private final Map<String, Set<String>> next = new HashMap<>();

    Connections(Element process, Function<String, Set<Thrown>> throwsOf, Predicate<Element> dead) {
        this.throwsOf = throwsOf;
        this.dead = dead;
        read(process);
    }

    /** Elements and flows by id, in the order of the file. */
    Map<String, Element> targets() {
        return targets;
    }

    Set<String> next(String id) {
        return next.getOrDefault(id, Set.of());
    }

    Set<String> previous(String id) {
        return previous.getOrDefault(id, Set.of());
    }

    Stream<Thrown> thrown(Element node) {
        return switch (node.getLocalName()) {
            case "callActivity" -> throwsOf.apply(node.getAttribute("calledElement")).stream();
            case "endEvent", "intermediateThrowEvent" -> Thrown.of(node).stream();
            default -> Stream.empty();
        };
    }

    /** The nearest events that catch it: at the element itself, in the scope around it, or at that. */
    static Stream<Element> catching(Element from, Thrown thrown) {
        var scope = (Element) from.getParentNode();
        var here = Stream.concat(
                        Xml.children(scope, "boundaryEvent").filter(event -> event.getAttribute("attachedToRef").equals(id(from))),
                        Xml.children(scope, "subProcess").filter(Connections::isEventSubprocess).flatMap(Connections::starts))
                .filter(event -> Thrown.of(event).filter(thrown::isCaughtBy).isPresent()).limit(1).toList();
        return here.isEmpty() && SCOPES.contains(scope.getLocalName()) ? catching(scope, thrown) : here.stream();
    }

    static Stream<Element> starts(Element scope) {
        return Xml.children(scope, "startEvent");
    }

    static String id(Element element) {
        return element.getAttribute("id");
    }

    private void read(Element scope) {
        nodes(scope).forEach(node -> readNode(node, scope));
        Xml.children(scope, "sequenceFlow").forEach(flow -> {
            targets.put(id(flow), flow);
            leave(node(scope, flow.getAttribute("sourceRef")), id(flow));
            connect(id(flow), flow.getAttribute("targetRef"));
        });
        starts(scope).forEach(start -> connect(id(scope), id(start)));
    }

    private void readNode(Element node, Element scope) {
        targets.put(id(node), node);
        if (SCOPES.contains(node.getLocalName())) {
            read(node);
        }
        if (node.getLocalName().equals("boundaryEvent")) {
            happens(node, node, Xml.within(node(scope, node.getAttribute("attachedToRef"))));
        } else if (isEventSubprocess(node)) {
            starts(node).forEach(start -> happens(start, node, nodes(scope).filter(other -> !other.equals(node)).flatMap(Xml::within)));
        }
        if (node.getLocalName().equals("intermediateThrowEvent")) {
            links(node).forEach(link -> nodes(scope).filter(other -> other.getLocalName().equals("intermediateCatchEvent"))
                    .filter(other -> links(other).anyMatch(link::equals)).forEach(other -> connect(id(node), id(other))));
        }
        var caught = thrown(node).flatMap(what -> catching(node, what)).toList();
        caught.forEach(event -> connect(id(node), entry(event)));
        if (Xml.flows(node, "sourceRef").findAny().isEmpty() && caught.isEmpty() && !Xml.has(node, "linkEventDefinition")) {
            leave(node, id(scope) + "/end");
        }
    }

    /** An event may happen wherever a token rests in these elements; errors and the like only where they are thrown. */
    private void happens(Element event, Element entered, Stream<Element> places) {
        if (Thrown.of(event).isEmpty() && BY_THE_ENGINE.stream().noneMatch(kind -> Xml.has(event, kind))) {
            places.filter(Xml::isNode).forEach(node -> connect(id(node), id(entered)));
        }
    }

    private static String entry(Element event) {
        return event.getLocalName().equals("startEvent") ? id((Element) event.getParentNode()) : id(event);
    }

    private void leave(Element node, String to) {
        connect(SCOPES.contains(node.getLocalName()) ? id(node) + "/end" : id(node), to);
    }

    private void connect(String from, String to) {
        if (!targets.containsKey(from) || !dead.test(targets.get(from))) {
            next.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
            previous.computeIfAbsent(to, id -> new LinkedHashSet<>()).add(from);
        }
    }

    /** The names under which it jumps, or is jumped to. */
    private static Stream<String> links(Element event) {
        return Xml.children(event, "linkEventDefinition").map(link -> link.getAttribute("name"));
    }

    private static Stream<Element> nodes(Element scope) {
        return Xml.children(scope).filter(Xml::isNode);
    }

    private static Element node(Element scope, String id) {
        return nodes(scope).filter(node -> id(node).equals(id)).findFirst().orElseThrow();
    }

    private static boolean isEventSubprocess(Element node) {
        return node.getAttribute("triggeredByEvent").equals("true");
    }
}

package io.zhengyou.flow.sandbox;

import io.zhengyou.flow.model.Xml;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Where a token of one process may go next: by flows and links, into and out of subprocesses, by what may happen while it rests. What is
 * called stays closed: it ends, or throws what it can throw.
 */
public final class Routes {

    private static final Set<String> SCOPES = Set.of("subProcess", "transaction");
    private static final Set<String> BY_THE_ENGINE = Set.of("compensateEventDefinition", "cancelEventDefinition");

    /** Something that a call may throw, and the event that catches it. */
    public record Catch(Thrown thrown, String event) {}

    private final Element process;
    private final Function<String, Set<Thrown>> throwsOf;
    private final Predicate<Element> dead;
    private final Map<String, Element> targets = new LinkedHashMap<>();
    private final Map<String, Set<String>> previous = new HashMap<>();
    private final Map<String, Set<String>> next = new HashMap<>();

    /**
     * @param throwsOf what a process throws at its callers, by its id
     * @param dead     tells events that never happen
     */
    public Routes(Element process, Function<String, Set<Thrown>> throwsOf, Predicate<Element> dead) {
        this.process = process;
        this.throwsOf = throwsOf;
        this.dead = dead;
        read(process);
    }

    /** The ids of all elements and flows that a run may pass, in the order of the file. */
    public Set<String> targets() {
        return targets.keySet();
    }

    public Element element(String id) {
        return targets.get(id);
    }

    /** Whether it is an event that never happens. */
    public boolean isDead(String id) {
        return dead.test(targets.get(id));
    }

    /** The node at which a run has ended. */
    public String end() {
        return process.getAttribute("id") + "/end";
    }

    public List<String> starts() {
        return starts(process).map(Routes::id).toList();
    }

    public Set<String> next(String id) {
        return next.getOrDefault(id, Set.of());
    }

    /** The ids of the flows that leave a node, in the order in which the engine asks their conditions. */
    public List<String> flowsFrom(String node) {
        return Xml.flows(targets.get(node), "sourceRef").map(Routes::id).toList();
    }

    /** Whether nothing leads there. */
    public boolean isCutOff(String id) {
        return !previous.containsKey(id);
    }

    /** The flows from a gateway that lets events decide, which the engine does not pass by themselves. */
    public List<String> wonBy(String event) {
        return Xml.flows(targets.get(event), "targetRef").filter(flow -> targets.get(flow.getAttribute("sourceRef")).getLocalName().equals("eventBasedGateway"))
                .map(Routes::id).toList();
    }

    /** Its name, for a flow with that of what it leaves; its id if it has none. */
    public String label(String id) {
        var element = targets.get(id);
        if (element == null) {
            return id;
        }
        var name = element.getAttribute("name");
        if (!element.getLocalName().equals("sequenceFlow")) {
            return name.isBlank() ? id : name;
        }
        return "%s → %s".formatted(label(element.getAttribute("sourceRef")), name.isBlank() ? label(element.getAttribute("targetRef")) : name);
    }

    /** How many steps it is from everywhere to the target; nothing for where no way leads from. */
    public Map<String, Integer> distances(String target, Set<String> avoided) {
        Map<String, Integer> distances = new HashMap<>(Map.of(target, 0));
        var open = new ArrayDeque<>(List.of(target));
        while (!open.isEmpty()) {
            var id = open.remove();
            for (var from : previous.getOrDefault(id, Set.of())) {
                if (!avoided.contains(from) && distances.putIfAbsent(from, distances.get(id) + 1) == null) {
                    open.add(from);
                }
            }
        }
        return distances;
    }

    /** What a call may throw and the process catches. */
    public List<Catch> catches(String call) {
        var element = targets.get(call);
        return throwsOf.apply(element.getAttribute("calledElement")).stream()
                .flatMap(thrown -> catching(element, thrown).map(event -> new Catch(thrown, id(event)))).toList();
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
        Xml.children(node, "linkEventDefinition").filter(link -> node.getLocalName().equals("intermediateThrowEvent")).forEach(link ->
                nodes(scope).filter(other -> other.getLocalName().equals("intermediateCatchEvent") && Xml.children(other, "linkEventDefinition")
                        .anyMatch(same -> same.getAttribute("name").equals(link.getAttribute("name")))).forEach(other -> connect(id(node), id(other))));
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

    private Stream<Thrown> thrown(Element node) {
        return switch (node.getLocalName()) {
            case "callActivity" -> throwsOf.apply(node.getAttribute("calledElement")).stream();
            case "endEvent", "intermediateThrowEvent" -> Thrown.of(node).stream();
            default -> Stream.empty();
        };
    }

    /** The nearest events that catch it: at the element itself, in the scope around it, or at that. */
    private static Stream<Element> catching(Element from, Thrown thrown) {
        var scope = (Element) from.getParentNode();
        var here = Stream.concat(
                        Xml.children(scope, "boundaryEvent").filter(event -> event.getAttribute("attachedToRef").equals(id(from))),
                        Xml.children(scope, "subProcess").filter(Routes::isEventSubprocess).flatMap(Routes::starts))
                .filter(event -> Thrown.of(event).filter(thrown::isCaughtBy).isPresent()).limit(1).toList();
        return here.isEmpty() && SCOPES.contains(scope.getLocalName()) ? catching(scope, thrown) : here.stream();
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

    private static Stream<Element> starts(Element scope) {
        return Xml.children(scope, "startEvent");
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

    private static String id(Element element) {
        return element.getAttribute("id");
    }
}

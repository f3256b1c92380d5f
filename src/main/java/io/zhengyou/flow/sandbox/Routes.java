package io.zhengyou.flow.sandbox;

import io.zhengyou.flow.model.Xml;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/**
 * Where a token of one process may go next: by flows and links, into and out of subprocesses, by what may happen while it rests. What is
 * called stays closed: it ends, or throws what it can throw.
 */
public final class Routes {

    /** Something that a call may throw, and the event that catches it. */
    public record Catch(Thrown thrown, String event) {}

    private final Element process;
    private final Predicate<Element> dead;
    private final Connections connections;
    private final Map<String, Element> targets;

    /**
     * @param throwsOf what a process throws at its callers, by its id
     * @param dead     tells events that never happen
     */
    public Routes(Element process, Function<String, Set<Thrown>> throwsOf, Predicate<Element> dead) {
        this.process = process;
        this.dead = dead;
        this.connections = new Connections(process, throwsOf, dead);
        this.targets = connections.targets();
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
        return Connections.starts(process).map(Connections::id).toList();
    }

    public Set<String> next(String id) {
        return connections.next(id);
    }

    /** The ids of the flows that leave a node, in the order in which the engine asks their conditions. */
    public List<String> flowsFrom(String node) {
        return Xml.flows(targets.get(node), "sourceRef").map(Connections::id).toList();
    }

    /** Whether nothing leads there. */
    public boolean isCutOff(String id) {
        return connections.previous(id).isEmpty();
    }

    /** The flows from a gateway that lets events decide, which the engine does not pass by themselves. */
    public List<String> wonBy(String event) {
        return Xml.flows(targets.get(event), "targetRef").filter(flow -> targets.get(flow.getAttribute("sourceRef")).getLocalName().equals("eventBasedGateway"))
                .map(Connections::id).toList();
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
            for (var from : connections.previous(id)) {
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
        return connections.thrown(element)
                .flatMap(thrown -> Connections.catching(element, thrown).map(event -> new Catch(thrown, Connections.id(event)))).toList();
    }
}

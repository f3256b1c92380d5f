package io.zhengyou.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The processes that the server will have: those of a deployment, and the newest of all others. */
public interface ModelCatalogue {

    /** The ids of the processes that the deployment brings. */
    Set<String> brought();

    /** The file that brings a process; empty for one that is there already. */
    String file(String processId);

    /** The {@code process} element of this id, or empty if there is no such process. */
    Optional<Element> process(String processId);

    /** The ids of the processes that this one calls, wherever in it. */
    default Set<String> calls(String processId) {
        return process(processId).map(ModelXml::calls).orElse(Set.of());
    }

    /** The ids of the process and of all that it calls, directly or through others. */
    default Set<String> within(String processId) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(processId));
        while (!next.isEmpty()) {
            String id = next.pop();
            if (found.add(id)) {
                next.addAll(calls(id));
            }
        }
        return found;
    }
}

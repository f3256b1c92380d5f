package io.zhengyou.engine;

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
}

package io.zhengyou.engine.expression;

import java.util.List;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;

/** The function {@code currentUserGroups()}, also for somebody who has none: the engine's own queries refuse an empty list. */
public final class CallersGroups {

    // Blanks are in no group's id.
    private static final List<String> NONE = List.of(" ");

    private CallersGroups() {}

    public static List<String> currentUserGroups() {
        List<String> groups = CommandContextFunctions.currentUserGroups();
        return groups.isEmpty() ? NONE : groups;
    }
}

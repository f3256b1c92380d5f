package io.zhengyou.desk.process;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task of any process, as the desk sees it.
 *
 * @param step     its id in the model
 * @param caseId   what it belongs to: the business key of its process, or the instance that has none
 * @param subject  what it is about, in words; empty if nobody said
 * @param assignee who holds it, or did last
 * @param owner    who asked the assignee for an opinion and gets it back
 * @param groups   whose members may do it: its candidate groups, else the group that its model names for its assignee
 * @param shared   whether everybody in the groups may take it
 */
public record DeskTask(
        String id,
        String name,
        String step,
        String definitionId,
        String instanceId,
        String process,
        String caseId,
        String subject,
        @Nullable String assignee,
        @Nullable String owner,
        boolean delegated,
        Set<String> groups,
        boolean shared,
        @Nullable Instant due,
        boolean open,
        Privacy privacy) {

    /** What it is about, to follow its name; empty if nobody said. */
    String about() {
        return subject.isEmpty() ? "" : "（" + subject + "）";
    }

    public boolean isHeldBy(String person) {
        return open && person.equals(assignee);
    }

    /** Whether somebody works on it who could ask colleagues, and is not being asked. */
    public boolean isInTheHandsOf(String person) {
        return isHeldBy(person) && !delegated && privacy == Privacy.NONE;
    }
}

package io.zhengyou.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An open task that somebody may see.
 *
 * @param step      its definition key
 * @param process   the key of its process definition
 * @param assignee  the person who holds it, or {@code null} while its candidates share it
 * @param variables the variables visible to it
 */
public record VisibleTask(String id, String step, String name, String process, @Nullable String assignee, Map<String, Object> variables) {

    public boolean isHeldBy(String person) {
        return person.equals(assignee);
    }
}

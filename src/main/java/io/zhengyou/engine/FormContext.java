package io.zhengyou.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is filling in which form, where.
 *
 * @param userId    the signed-in person
 * @param taskId    the task, or {@code null} for the form that starts a process
 * @param variables the variables visible to the task; empty at a start
 */
public record FormContext(String userId, @Nullable String taskId, Map<String, Object> variables) {

    /** The text variable of this name, which the process must have set. */
    public String text(String name) {
        if (variables.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("process variable '" + name + "' is not a text");
    }
}

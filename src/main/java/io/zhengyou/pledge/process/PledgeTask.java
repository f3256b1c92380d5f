package io.zhengyou.pledge.process;

import java.time.Instant;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a pledge or of a commentary.
 *
 * @param step     its definition key
 * @param assignee {@code null} while its group shares it
 */
public record PledgeTask(String id, String step, String name, @Nullable String assignee, Instant created, @Nullable Instant due) {

    static PledgeTask of(Task task) {
        return new PledgeTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), task.getAssignee(), task.getCreateTime().toInstant(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }
}

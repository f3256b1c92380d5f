package io.zhengyou.pledge.process;

import java.time.Instant;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a pledge or of a commentary.
 *
 * @param subject  what it is about, in words
 * @param assignee {@code null} while its group shares it
 */
public record PledgeTask(String id, String pledgeId, String subject, String name, @Nullable String assignee, Instant created, Instant due) {

    static PledgeTask of(Task task, String pledgeId, String subject) {
        return new PledgeTask(task.getId(), pledgeId, subject, task.getName(), task.getAssignee(), task.getCreateTime().toInstant(),
                task.getDueDate().toInstant());
    }
}

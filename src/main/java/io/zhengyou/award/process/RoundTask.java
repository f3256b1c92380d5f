package io.zhengyou.award.process;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a round.
 *
 * @param nominationId {@code null} if it concerns the round itself
 * @param reviewId     {@code null} if it is no expert's review
 * @param assignee     {@code null} while its groups share it
 * @param groups       the candidate groups
 */
public record RoundTask(
        String id,
        String step,
        String name,
        @Nullable String nominationId,
        @Nullable String reviewId,
        @Nullable String assignee,
        List<String> groups,
        @Nullable Instant due) {

    static final String REVIEW = "userTask_review";

    static RoundTask of(Task task, TaskService tasks) {
        return new RoundTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                (String) tasks.getVariable(task.getId(), AwardVariables.NOMINATION),
                (String) tasks.getVariable(task.getId(), AwardVariables.REVIEW),
                task.getAssignee(),
                tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).toList(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }
}

package io.zhengyou.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did to a task beside completing it.
 *
 * @param caseId    what the task belongs to: the business key of its process, or the instance that has none
 * @param step      the task's name
 * @param forPerson in whose place
 * @param toPerson  whom it concerns: the new holder, the one who was asked, the signer …
 * @param text      the reason, the question or the opinion; may be empty
 */
public record Action(
        String taskId,
        String caseId,
        String step,
        Kind kind,
        String person,
        @Nullable String forPerson,
        @Nullable String toPerson,
        String text,
        Instant at) {}

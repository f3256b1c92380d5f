package io.zhengyou.engine;

import java.util.Optional;

/** What must be true beside the form before a person completes a task. Asked in the transaction of the completion. */
@FunctionalInterface
public interface CompletionRule {

    /** @return a Chinese sentence that says why the task cannot be completed now, and what to do */
    Optional<String> refusal(String taskId);
}

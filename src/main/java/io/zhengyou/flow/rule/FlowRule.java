package io.zhengyou.flow.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step must be done before another.
 *
 * @param processId  where the way to the target begins
 * @param step       what must be done first
 * @param target     what must not be reached without it
 * @param since      what makes an earlier step void, so that it must be done again; {@code null} if nothing does
 * @param differ     whether whoever did the step must not do the target
 * @param reason     where the rule comes from
 */
public record FlowRule(String id, String processId, Step step, Step target, @Nullable Step since, boolean differ, String reason) {

    /** What must be so, in words. */
    public String demand() {
        if (differ) {
            return "由没有办理“%s”的人".formatted(step.name());
        }
        return since == null ? "先完成“%s”".formatted(step.name()) : "“%s”之后重新完成“%s”".formatted(since.name(), step.name());
    }

    /** Whether it says the same as another. */
    boolean equalsInContent(FlowRule other) {
        return processId.equals(other.processId) && step.deed().equals(other.step.deed()) && target.deed().equals(other.target.deed()) && differ == other.differ
                && Objects.equals(since == null ? null : since.deed(), other.since == null ? null : other.since.deed());
    }
}

package io.zhengyou.engine.deadline;

import io.zhengyou.engine.ReminderTime;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/** When a deadline of the open task of an execution falls; null if there is no task, no due date or nothing left to remind of. */
record DeadlineDate(Deadline deadline, String taskKey, Supplier<ReminderTime> reminderTime) implements Expression {

    @Override
    public @Nullable Date getValue(VariableScope scope) {
        return ((ExecutionEntity) scope).getTasks().stream()
                .filter(task -> taskKey.equals(task.getTaskDefinitionKey()))
                .map(TaskEntity::getDueDate)
                .filter(Objects::nonNull)
                .findAny()
                .map(this::of)
                .orElse(null);
    }

    private @Nullable Date of(Date due) {
        if (deadline == Deadline.ESCALATION) {
            return due;
        }
        Instant reminder = reminderTime.get().before(due.toInstant());
        // Who just got a task that is due so soon has only now been told of it.
        return reminder.isAfter(ClockUtil.getCurrentTime().toInstant()) ? Date.from(reminder) : null;
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("a deadline follows the due date of its task");
    }

    /** Tells the two job definitions of a task apart; Cockpit shows it. */
    @Override
    public String getExpressionText() {
        return deadline.listenerId();
    }

    @Override
    public boolean isLiteralText() {
        return true;
    }
}

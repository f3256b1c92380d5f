package io.zhengyou.engine;

import java.time.Instant;

/** When to remind of a due date. One bean answers; the working-day calendar it needs belongs to another module. */
@FunctionalInterface
public interface ReminderTime {

    /** The moment of the reminder for a task that is due then: one working day earlier. */
    Instant before(Instant due);
}

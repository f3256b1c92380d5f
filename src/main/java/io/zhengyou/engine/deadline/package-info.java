/** Two timers for every user task with a due date: a reminder before, an escalation after. */
@NullMarked
package io.zhengyou.engine.deadline;

import org.jspecify.annotations.NullMarked;

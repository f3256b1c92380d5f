package io.zhengyou.engine.deadline;

/** The two moments in the life of a task with a due date. */
enum Deadline {
    REMINDER,
    ESCALATION;

    /** The id of the timeout listener; every stored timer job contains it, so it must not change. */
    String listenerId() {
        return "deadline-" + name().toLowerCase();
    }
}

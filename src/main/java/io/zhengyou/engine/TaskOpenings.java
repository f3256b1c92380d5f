package io.zhengyou.engine;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has opened which task: seen its form, or what else only its people see. */
@Component
public class TaskOpenings {

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskOpenings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps that somebody opens the task, and until the end of the transaction nobody takes it away under their eyes.
     *
     * @return whether the task is still there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean note(String taskId, String person) {
        if (of(taskId).contains(person)) {
            return true;
        }
        if (jdbc.sql("SELECT ID_ FROM ACT_RU_TASK WHERE ID_ = ? FOR UPDATE").param(taskId).query(String.class).optional().isEmpty()) {
            return false;
        }
        // A browser asks for the form and for its values at once.
        if (!of(taskId).contains(person)) {
            jdbc.sql("INSERT INTO task_opening (task_id, person, at) VALUES (?, ?, ?)").params(taskId, person, OffsetDateTime.now(clock)).update();
        }
        return true;
    }

    /** Everybody who has opened it. */
    public Set<String> of(String taskId) {
        return Set.copyOf(jdbc.sql("SELECT person FROM task_opening WHERE task_id = ?").param(taskId).query(String.class).list());
    }
}

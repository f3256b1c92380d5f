package io.zhengyou.desk.record;

import io.zhengyou.desk.Action;
import io.zhengyou.desk.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of what was done at the desk. Rows are added, never changed. */
@Component
public class Actions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Actions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(Action action) {
        jdbc.sql("INSERT INTO desk_action (id, task_id, case_id, step, kind, person, for_person, to_person, text, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(UUID.randomUUID().toString(), action.taskId(), action.caseId(), action.step(), action.kind().name(),
                        action.person(), action.forPerson(), action.toPerson(), action.text(), action.at().atZone(clock.getZone()).toOffsetDateTime()))
                .update();
    }

    /** The oldest first. */
    public List<Action> ofCase(String caseId) {
        return jdbc.sql("SELECT * FROM desk_action WHERE case_id = ? ORDER BY at").param(caseId).query((row, number) -> action(row)).list();
    }

    public List<Action> ofTask(String taskId) {
        return jdbc.sql("SELECT * FROM desk_action WHERE task_id = ?").param(taskId).query((row, number) -> action(row)).list();
    }

    /** The oldest first. */
    public List<Action> ofTask(String taskId, Kind kind) {
        return jdbc.sql("SELECT * FROM desk_action WHERE task_id = ? AND kind = ? ORDER BY at")
                .params(taskId, kind.name()).query((row, number) -> action(row)).list();
    }

    private static Action action(ResultSet row) throws SQLException {
        return new Action(row.getString("task_id"), row.getString("case_id"), row.getString("step"), Kind.valueOf(row.getString("kind")),
                row.getString("person"), row.getString("for_person"), row.getString("to_person"), row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}

package io.zhengyou.desk.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has to sign a task, and has. Changes hold the task first, so that no two of them meet. */
@Component
public class Signers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Signers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(String taskId, String person, String addedBy) {
        jdbc.sql("INSERT INTO desk_signer (id, task_id, person, added_by, added_at) VALUES (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), taskId, person, addedBy, OffsetDateTime.now(clock)).update();
    }

    /** @return whether the person had still to sign */
    public boolean sign(String taskId, String person) {
        return settle("signed_at", taskId, person);
    }

    /** @return whether the person had still to sign */
    public boolean remove(String taskId, String person) {
        return settle("removed_at", taskId, person);
    }

    /** In the order in which they were added, without those who were removed. */
    public List<Signer> of(String taskId) {
        return jdbc.sql("SELECT * FROM desk_signer WHERE task_id = ? AND removed_at IS NULL ORDER BY added_at")
                .param(taskId).query((row, number) -> signer(row)).list();
    }

    public List<String> awaited(String taskId) {
        return of(taskId).stream().filter(signer -> !signer.signed()).map(Signer::person).toList();
    }

    /** The tasks that wait for this person's opinion; some may be over. */
    public List<String> waitingFor(String person) {
        return jdbc.sql("SELECT task_id FROM desk_signer WHERE person = ? AND signed_at IS NULL AND removed_at IS NULL ORDER BY added_at")
                .param(person).query(String.class).list();
    }

    private boolean settle(String column, String taskId, String person) {
        return jdbc.sql("UPDATE desk_signer SET " + column + " = ? WHERE task_id = ? AND person = ? AND signed_at IS NULL AND removed_at IS NULL")
                .params(OffsetDateTime.now(clock), taskId, person).update() > 0;
    }

    private static Signer signer(ResultSet row) throws SQLException {
        return new Signer(row.getString("task_id"), row.getString("person"), row.getObject("signed_at") != null);
    }
}

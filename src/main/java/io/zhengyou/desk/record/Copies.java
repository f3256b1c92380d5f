package io.zhengyou.desk.record;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was copied to whom, and whether they have looked at it. */
@Component
public class Copies {

    private static final String TO = " FROM desk_action a LEFT JOIN desk_copy_read r ON r.action_id = a.id WHERE a.kind = 'COPY' AND a.to_person = ?";
    private static final String UNREAD = " AND r.action_id IS NULL";

    private final JdbcClient jdbc;
    private final Clock clock;

    Copies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first, those from the given number on. */
    public List<Copy> to(String person, int from, int most) {
        return jdbc.sql("SELECT a.task_id, a.step, a.person, a.text, a.at, r.read_at" + TO + " ORDER BY a.at DESC, a.id OFFSET ? ROWS FETCH FIRST ? ROWS ONLY")
                .params(person, from, most)
                .query((row, number) -> new Copy(row.getString("task_id"), row.getString("step"), row.getString("person"), row.getString("text"),
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getObject("read_at") != null))
                .list();
    }

    public int unread(String person) {
        return jdbc.sql("SELECT COUNT(*)" + TO + UNREAD).param(person).query(Integer.class).single();
    }

    /** The person looks at the task: with it, at every copy of it. */
    public void read(String person, String taskId) {
        try {
            jdbc.sql("INSERT INTO desk_copy_read (action_id, read_at) SELECT a.id, CAST(? AS TIMESTAMP WITH TIME ZONE)" + TO + UNREAD + " AND a.task_id = ?")
                    .params(OffsetDateTime.now(clock), person, taskId).update();
        } catch (DuplicateKeyException twice) {
            // In two windows at once: it is read.
        }
    }
}

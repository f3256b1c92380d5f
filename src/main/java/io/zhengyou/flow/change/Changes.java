package io.zhengyou.flow.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes, and what happened to each. */
@Component
public class Changes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Changes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the id of the new change, which has no files yet */
    public String begin(String title, String reason, @Nullable LocalDate wantedOn, String person) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO flow_change (id, title, reason, state, version, submitted_by, submitted_at, wanted_on) VALUES (?, ?, ?, ?, 0, ?, ?, ?)")
                .params(Arrays.asList(id, title, reason, ChangeState.SUBMITTED.name(), person, OffsetDateTime.now(clock), wantedOn)).update();
        enter(id, ChangeStep.SUBMITTED, person, reason);
        return id;
    }

    /** The newest first. */
    public List<Change> all() {
        return jdbc.sql("SELECT * FROM flow_change ORDER BY submitted_at DESC, id").query(Changes::read).list();
    }

    public Optional<Change> find(String id) {
        return jdbc.sql("SELECT * FROM flow_change WHERE id = ?").param(id).query(Changes::read).optional();
    }

    /** @throws IllegalArgumentException if there is no such change */
    public Change get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no change " + id));
    }

    /** Makes everybody else who changes it wait for the end of this transaction. */
    public Change lock(String id) {
        jdbc.sql("UPDATE flow_change SET entries = entries WHERE id = ?").param(id).update();
        return get(id);
    }

    /** What the office agrees to. @param activeOn {@code null} for at once */
    public void approve(String id, String sha256, @Nullable LocalDate activeOn) {
        jdbc.sql("UPDATE flow_change SET approved_sha256 = ?, active_on = ? WHERE id = ?").params(Arrays.asList(sha256, activeOn, id)).update();
    }

    public void activated(String id, String deploymentId) {
        jdbc.sql("UPDATE flow_change SET deployment_id = ?, activated_at = ? WHERE id = ?").params(deploymentId, OffsetDateTime.now(clock), id).update();
    }

    /** What somebody did, and where it stands after it. @param person {@code null} for the server */
    public void enter(String id, ChangeStep step, @Nullable String person, String text) {
        jdbc.sql("UPDATE flow_change SET entries = entries + 1, state = ? WHERE id = ?").params(step.leadsTo().name(), id).update();
        jdbc.sql("INSERT INTO flow_change_entry (change_id, number, step, person, text, written_at) SELECT id, entries, ?, ?, ?, ? FROM flow_change WHERE id = ?")
                .params(Arrays.asList(step.name(), person, text, OffsetDateTime.now(clock), id)).update();
    }

    /** In the order in which it happened. */
    public List<ChangeEntry> course(String id) {
        return jdbc.sql("SELECT * FROM flow_change_entry WHERE change_id = ? ORDER BY number").param(id)
                .query((row, number) -> new ChangeEntry(ChangeStep.valueOf(row.getString("step")), row.getString("person"), row.getString("text"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The last time that this happened. */
    public Optional<ChangeEntry> latest(String id, ChangeStep step) {
        return course(id).stream().filter(entry -> entry.step() == step).reduce((first, second) -> second);
    }

    private static Change read(ResultSet row, int number) throws SQLException {
        return new Change(row.getString("id"), row.getString("title"), row.getString("reason"), ChangeState.valueOf(row.getString("state")),
                row.getInt("version"), row.getString("submitted_by"), row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getObject("wanted_on", LocalDate.class), row.getString("approved_sha256"), row.getObject("active_on", LocalDate.class),
                row.getString("deployment_id"), instant(row, "activated_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

package io.zhengyou.report.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests for reports, and what happened to each. */
@Component
public class Requests {

    private final JdbcClient jdbc;
    private final Clock clock;

    Requests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the id of the new request */
    public String start(String title, String person) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO report_request (id, title, explanation, state, started_at) VALUES (?, ?, '', ?, ?)")
                .params(id, title, RequestState.DRAFTING.name(), OffsetDateTime.now(clock)).update();
        enter(id, Step.STARTED, person, "");
        return id;
    }

    /** The newest first. */
    public List<Request> all() {
        return jdbc.sql("SELECT * FROM report_request ORDER BY started_at DESC, id").query(Requests::read).list();
    }

    public Optional<Request> find(String id) {
        return jdbc.sql("SELECT * FROM report_request WHERE id = ?").param(id).query(Requests::read).optional();
    }

    /** @throws IllegalArgumentException if there is no such request */
    public Request get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no request " + id));
    }

    /** Makes everybody else who changes it wait for the end of this transaction. */
    public Request lock(String id) {
        hold(id);
        return get(id);
    }

    void hold(String id) {
        jdbc.sql("UPDATE report_request SET entries = entries WHERE id = ?").param(id).update();
    }

    public void say(String id, String explanation, Instant dueAt) {
        jdbc.sql("UPDATE report_request SET explanation = ?, due_at = ? WHERE id = ?").params(explanation, dueAt.atOffset(ZoneOffset.UTC), id).update();
    }

    public void releaseAs(String id, ReleaseAs how) {
        jdbc.sql("UPDATE report_request SET release_as = ? WHERE id = ?").params(how.name(), id).update();
    }

    /** What somebody did, and where it stands after it. */
    public void enter(String id, Step step, @Nullable String person, String text) {
        jdbc.sql("UPDATE report_request SET entries = entries + 1 WHERE id = ?").param(id).update();
        jdbc.sql("INSERT INTO report_entry (request_id, number, step, person, text, written_at) SELECT id, entries, ?, ?, ?, ? FROM report_request"
                        + " WHERE id = ?")
                .params(Arrays.asList(step.name(), person, text, OffsetDateTime.now(clock), id)).update();
        step.leadsTo().ifPresent(state -> jdbc.sql("UPDATE report_request SET state = ?, released_at = ? WHERE id = ?")
                .params(Arrays.asList(state.name(), state == RequestState.RELEASED ? OffsetDateTime.now(clock) : null, id)).update());
    }

    /** In the order in which it happened. */
    public List<Entry> course(String id) {
        return jdbc.sql("SELECT * FROM report_entry WHERE request_id = ? ORDER BY number").param(id)
                .query((row, number) -> new Entry(Step.valueOf(row.getString("step")), row.getString("person"), row.getString("text"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The text of the last entry of this kind. */
    public Optional<String> latest(String id, Step step) {
        return course(id).stream().filter(entry -> entry.step() == step).reduce((first, second) -> second).map(Entry::text);
    }

    private static Request read(ResultSet row, int number) throws SQLException {
        String release = row.getString("release_as");
        return new Request(row.getString("id"), row.getString("title"), row.getString("explanation"), RequestState.valueOf(row.getString("state")),
                instant(row, "due_at"), release == null ? null : ReleaseAs.valueOf(release),
                row.getObject("started_at", OffsetDateTime.class).toInstant(), instant(row, "released_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

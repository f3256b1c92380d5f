package io.zhengyou.rectification.book;

import io.zhengyou.directory.Units;
import io.zhengyou.rectification.Order;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.RectificationState;
import io.zhengyou.rectification.Rectifications;
import io.zhengyou.rectification.Severity;
import io.zhengyou.rectification.Source;
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

/** Where every rectification stands. */
@Component
public class Book implements Rectifications {

    private final JdbcClient jdbc;
    private final Units units;
    private final Entries entries;
    private final Outsiders outsiders;
    private final Clock clock;

    Book(JdbcClient jdbc, Units units, Entries entries, Outsiders outsiders, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.entries = entries;
        this.outsiders = outsiders;
        this.clock = clock;
    }

    @Override
    public String open(Order order) {
        String unitName = units.find(order.unitCode()).orElseThrow(() -> new IllegalArgumentException("there is no unit " + order.unitCode())).name();
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO rectification (id, source, source_id, unit_code, unit_name, problem, severity, verifiers, clause, state, opened_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(id, order.source().name(), order.sourceId(), order.unitCode(), unitName, order.problem(), order.severity().name(),
                        outsiders.groupFor(order.verifiers(), order.unitCode()), order.clause(), RectificationState.PLANNING.name(),
                        OffsetDateTime.now(clock)))
                .update();
        entries.add(id, Step.OPENED, null, order.problem());
        return id;
    }

    @Override
    public Rectification get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no rectification " + id));
    }

    public Optional<Rectification> find(String id) {
        return jdbc.sql("SELECT * FROM rectification WHERE id = ?").param(id).query((row, number) -> read(row)).optional();
    }

    @Override
    public String result(String id) {
        return entries.latest(id, Step.REPORTED).orElse("");
    }

    @Override
    public List<Rectification> of(Source source, String sourceId) {
        return jdbc.sql("SELECT * FROM rectification WHERE source = ? AND source_id = ? ORDER BY opened_at, id").params(source.name(), sourceId)
                .query((row, number) -> read(row)).list();
    }

    /** The open ones first, by their deadline; then the closed ones, the last closed first. */
    public List<Rectification> all() {
        return jdbc.sql("SELECT * FROM rectification ORDER BY CASE WHEN closed_at IS NULL THEN 0 ELSE 1 END, closed_at DESC, due_at, id")
                .query((row, number) -> read(row)).list();
    }

    /** What somebody did, and where it stands after it. */
    public void enter(String id, Step step, @Nullable String person, String text) {
        entries.add(id, step, person, text);
        step.leadsTo().ifPresent(state -> jdbc.sql("UPDATE rectification SET state = ?, closed_at = ? WHERE id = ?")
                .params(Arrays.asList(state.name(), state.isOpen() ? null : OffsetDateTime.now(clock), id)).update());
    }

    public void setDeadline(String id, Instant dueAt) {
        jdbc.sql("UPDATE rectification SET due_at = ? WHERE id = ?").params(dueAt.atOffset(ZoneOffset.UTC), id).update();
    }

    public void countReturn(String id) {
        jdbc.sql("UPDATE rectification SET returns = returns + 1 WHERE id = ?").param(id).update();
    }

    private static Rectification read(ResultSet row) throws SQLException {
        Order order = new Order(Source.valueOf(row.getString("source")), row.getString("source_id"), row.getString("unit_code"),
                row.getString("problem"), Severity.valueOf(row.getString("severity")), row.getString("verifiers"),
                row.getString("clause"));
        return new Rectification(row.getString("id"), order, row.getString("unit_name"), RectificationState.valueOf(row.getString("state")),
                instant(row, "due_at"), row.getInt("returns"), row.getObject("opened_at", OffsetDateTime.class).toInstant(), instant(row, "closed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

package io.zhengyou.rectification.book;

import io.zhengyou.directory.Units;
import io.zhengyou.rectification.Order;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.RectificationState;
import io.zhengyou.rectification.Rectifications;
import io.zhengyou.rectification.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens rectifications, and keeps what happens to them. */
@Component
public class Book implements Rectifications {

    private final JdbcClient jdbc;
    private final Units units;
    private final Shelf shelf;
    private final Entries entries;
    private final Outsiders outsiders;
    private final RowLock rowLock;
    private final Clock clock;

    Book(JdbcClient jdbc, Units units, Shelf shelf, Entries entries, Outsiders outsiders, RowLock rowLock, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.shelf = shelf;
        this.entries = entries;
        this.outsiders = outsiders;
        this.rowLock = rowLock;
        this.clock = clock;
    }

    @Override
    public String open(Order order) {
        return open(order, null);
    }

    /** @param reboundOf the one whose problem came back */
    String open(Order order, @Nullable String reboundOf) {
        String unitName = units.find(order.unitCode()).orElseThrow(() -> new IllegalArgumentException("there is no unit " + order.unitCode())).name();
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO rectification (id, source, source_id, unit_code, unit_name, problem, severity, verifiers, clause, state, opened_at,"
                        + " rebound_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(id, order.source().name(), order.sourceId(), order.unitCode(), unitName, order.problem(), order.severity().name(),
                        outsiders.groupFor(order.verifiers(), order.unitCode()), order.clause(), RectificationState.PLANNING.name(),
                        OffsetDateTime.now(clock), reboundOf))
                .update();
        entries.add(id, Step.OPENED, null, order.problem());
        return id;
    }

    @Override
    public Rectification get(String id) {
        return shelf.find(id).orElseThrow(() -> new IllegalArgumentException("there is no rectification " + id));
    }

    @Override
    public String result(String id) {
        return entries.latest(id, Step.REPORTED).orElse("");
    }

    @Override
    public List<Rectification> of(Source source, String sourceId) {
        return shelf.of(source, sourceId);
    }

    /** Makes everybody else who changes it wait for the end of this transaction. */
    public Rectification lock(String id) {
        rowLock.lock(id);
        return get(id);
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

    public void setOwner(String id, String owner) {
        jdbc.sql("UPDATE rectification SET owner = ? WHERE id = ?").params(owner, id).update();
    }

    public void countReturn(String id) {
        jdbc.sql("UPDATE rectification SET returns = returns + 1 WHERE id = ?").param(id).update();
    }

    /** The leading group is told that the deadline has passed. */
    public void overdue(String id) {
        enter(id, Step.OVERDUE, null, "");
        jdbc.sql("UPDATE rectification SET overdue_at = COALESCE(overdue_at, ?) WHERE id = ?").params(OffsetDateTime.now(clock), id).update();
    }
}

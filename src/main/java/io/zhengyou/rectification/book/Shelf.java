package io.zhengyou.rectification.book;

import io.zhengyou.rectification.Lookback;
import io.zhengyou.rectification.Order;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.RectificationLedger;
import io.zhengyou.rectification.RectificationState;
import io.zhengyou.rectification.Severity;
import io.zhengyou.rectification.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where every rectification stands, for those who read. */
@Component
public class Shelf implements RectificationLedger {

    private static final String ORDER = " ORDER BY CASE WHEN closed_at IS NULL THEN 0 ELSE 1 END, closed_at DESC, due_at, id";

    private final JdbcClient jdbc;

    Shelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Rectification> find(String id) {
        return jdbc.sql("SELECT * FROM rectification WHERE id = ?").param(id).query(Shelf::read).optional();
    }

    @Override
    public List<Rectification> all() {
        return jdbc.sql("SELECT * FROM rectification" + ORDER).query(Shelf::read).list();
    }

    @Override
    public List<Rectification> ofUnit(String unitCode) {
        return jdbc.sql("SELECT * FROM rectification WHERE unit_code = ?" + ORDER).param(unitCode).query(Shelf::read).list();
    }

    /** The one that was opened because the problem of this one came back. */
    public Optional<Rectification> reboundOf(String id) {
        return jdbc.sql("SELECT * FROM rectification WHERE rebound_of = ?").param(id).query(Shelf::read).optional();
    }

    List<Rectification> of(Source source, String sourceId) {
        return jdbc.sql("SELECT * FROM rectification WHERE source = ? AND source_id = ? ORDER BY opened_at, id").params(source.name(), sourceId)
                .query(Shelf::read).list();
    }

    private static Rectification read(ResultSet row, int number) throws SQLException {
        Order order = new Order(Source.valueOf(row.getString("source")), row.getString("source_id"), row.getString("unit_code"),
                row.getString("problem"), Severity.valueOf(row.getString("severity")), row.getString("verifiers"), row.getString("clause"));
        return new Rectification(row.getString("id"), order, row.getString("unit_name"), row.getString("owner"),
                RectificationState.valueOf(row.getString("state")), instant(row, "due_at"), row.getInt("returns"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(), instant(row, "closed_at"), instant(row, "overdue_at"),
                row.getString("rebound_of"), lookback(row));
    }

    private static @Nullable Lookback lookback(ResultSet row) throws SQLException {
        Instant dueAt = instant(row, "lookback_at");
        return dueAt == null ? null : new Lookback(dueAt, Lookback.Finding.valueOf(row.getString("lookback_finding")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

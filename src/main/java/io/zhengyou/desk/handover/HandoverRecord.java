package io.zhengyou.desk.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The handovers that were carried out. Rows are added, never changed. */
@Component
public class HandoverRecord {

    private static final int LATEST = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    HandoverRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Handover> find(String id) {
        return jdbc.sql("SELECT * FROM desk_handover WHERE id = ?").param(id).query((row, number) -> handover(row, outcomes(id))).optional();
    }

    /** Without what was handed over; the latest first. */
    public List<Handover> latest() {
        return jdbc.sql("SELECT * FROM desk_handover ORDER BY at DESC FETCH FIRST " + LATEST + " ROWS ONLY")
                .query((row, number) -> handover(row, List.of())).list();
    }

    String add(Plan plan, List<Outcome> outcomes) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO desk_handover (id, leaver, officer, reason, at) VALUES (?, ?, ?, ?, ?)")
                .params(id, plan.leaver(), plan.officer(), plan.reason(), OffsetDateTime.now(clock)).update();
        for (int i = 0; i < outcomes.size(); i++) {
            add(id, i + 1, outcomes.get(i));
        }
        return id;
    }

    private void add(String id, int number, Outcome outcome) {
        jdbc.sql("INSERT INTO desk_handover_item (handover_id, number, kind, label, successor, moved, note) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(id, number, outcome.kind().name(), outcome.label(),
                        outcome.successor().isEmpty() ? null : outcome.successor(), outcome.moved(), outcome.note()))
                .update();
    }

    private List<Outcome> outcomes(String id) {
        return jdbc.sql("SELECT * FROM desk_handover_item WHERE handover_id = ? ORDER BY number").param(id)
                .query((row, number) -> new Outcome(Item.Kind.valueOf(row.getString("kind")), row.getString("label"),
                        row.getString("successor") == null ? "" : row.getString("successor"), row.getBoolean("moved"), row.getString("note")))
                .list();
    }

    private static Handover handover(ResultSet row, List<Outcome> outcomes) throws SQLException {
        return new Handover(row.getString("id"), row.getString("leaver"), row.getString("officer"), row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(), outcomes);
    }
}

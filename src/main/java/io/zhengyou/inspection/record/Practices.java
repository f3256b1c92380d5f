package io.zhengyou.inspection.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The exemplary practices of all inspections. */
@Component
public class Practices {

    private final JdbcClient jdbc;
    private final Clock clock;

    Practices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By number. */
    public List<Practice> of(String inspectionId) {
        return jdbc.sql("SELECT * FROM inspection_practice WHERE inspection_id = ? ORDER BY number").param(inspectionId)
                .query((row, number) -> read(row)).list();
    }

    public Optional<Practice> find(String id) {
        return jdbc.sql("SELECT * FROM inspection_practice WHERE id = ?").param(id).query((row, number) -> read(row)).optional();
    }

    /** The published ones, the newest first. */
    public List<Practice> published() {
        return jdbc.sql("SELECT * FROM inspection_practice WHERE published_at IS NOT NULL ORDER BY published_at DESC, id")
                .query((row, number) -> read(row)).list();
    }

    public void add(String inspectionId, String title, String text, List<String> tags) {
        int number = 1 + of(inspectionId).stream().mapToInt(Practice::number).max().orElse(0);
        jdbc.sql("INSERT INTO inspection_practice (id, inspection_id, number, title, text, tags) VALUES (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), inspectionId, number, title, text, String.join(" ", tags)).update();
    }

    public void remove(String inspectionId, String id) {
        jdbc.sql("DELETE FROM inspection_practice WHERE inspection_id = ? AND id = ? AND published_at IS NULL").params(inspectionId, id).update();
    }

    public void publish(String id) {
        jdbc.sql("UPDATE inspection_practice SET published_at = ? WHERE id = ?").params(OffsetDateTime.now(clock), id).update();
    }

    private static Practice read(ResultSet row) throws SQLException {
        return new Practice(row.getString("id"), row.getString("inspection_id"), row.getInt("number"), row.getString("title"), row.getString("text"),
                List.of(row.getString("tags").split(" ")), row.getObject("published_at", OffsetDateTime.class) != null);
    }
}

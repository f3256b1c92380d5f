package io.zhengyou.directory.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The visits and notes of all leaders. */
@Component
public class Visits {

    private final JdbcClient jdbc;
    private final Clock clock;

    Visits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(String unit, String leader, LocalDate visitedOn, VisitMode mode, String note) {
        jdbc.sql("INSERT INTO contact_visit (id, unit, leader, visited_on, mode, note, written_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), unit, leader, visitedOn, mode.name(), note, OffsetDateTime.now(clock)).update();
    }

    /** The last first. */
    public List<Visit> of(String unit) {
        return jdbc.sql("SELECT * FROM contact_visit WHERE unit = ? ORDER BY visited_on DESC, written_at DESC, id").param(unit)
                .query((row, number) -> read(row)).list();
    }

    /** What a leader noted, the last first. */
    public List<Visit> by(String leader, int most) {
        return jdbc.sql("SELECT * FROM contact_visit WHERE leader = ? ORDER BY visited_on DESC, written_at DESC, id LIMIT ?").params(leader, most)
                .query((row, number) -> read(row)).list();
    }

    /** The day of the last visit and the number of visits of each unit that had one. */
    public List<Attention> attention() {
        return jdbc.sql("SELECT unit, MAX(visited_on) AS last, COUNT(*) AS many FROM contact_visit GROUP BY unit")
                .query((row, number) -> new Attention(row.getString("unit"), row.getObject("last", LocalDate.class), row.getInt("many"))).list();
    }

    private static Visit read(ResultSet row) throws SQLException {
        return new Visit(row.getString("id"), row.getString("unit"), row.getString("leader"), row.getObject("visited_on", LocalDate.class),
                VisitMode.valueOf(row.getString("mode")), row.getString("note"));
    }
}

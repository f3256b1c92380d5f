package io.zhengyou.inspection.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The programmes of inspections. */
@Component
public class Programmes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Programmes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Programme> all() {
        return jdbc.sql("SELECT * FROM inspection_programme ORDER BY started_at DESC, id").query((row, number) -> read(row)).list();
    }

    public Optional<Programme> find(String id) {
        return jdbc.sql("SELECT * FROM inspection_programme WHERE id = ?").param(id).query((row, number) -> read(row)).optional();
    }

    /** @throws IllegalArgumentException if there is no such programme */
    public Programme get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no programme of inspections " + id));
    }

    /** Makes everybody else who does the same wait for the end of this transaction. */
    public Programme lock(String id) {
        jdbc.sql("UPDATE inspection_programme SET stage = stage WHERE id = ?").param(id).update();
        return get(id);
    }

    /** @return the id of the new programme */
    public String start(String title, LocalDate firstDay, LocalDate lastDay, int yearsLed, String person) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO inspection_programme (id, title, first_day, last_day, years_led, stage, version, started_by, started_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)")
                .params(id, title, firstDay, lastDay, yearsLed, Stage.PLANNING.name(), person, OffsetDateTime.now(clock)).update();
        return id;
    }

    public void enter(String id, Stage stage) {
        jdbc.sql("UPDATE inspection_programme SET stage = ? WHERE id = ?").params(stage.name(), id).update();
    }

    /** Keeps the plan as it is and opens a copy of it as the next version, to be handed in again. */
    public void reopen(String id) {
        revise(id);
        enter(id, Stage.PLANNING);
    }

    /** Keeps the plan as it is beside a copy of it, which holds from now on. @return the programme with it */
    public Programme revise(String id) {
        int version = get(id).version();
        for (String table : List.of("inspection_team (programme_id, version, number, name) SELECT programme_id, version + 1, number, name FROM inspection_team",
                "inspection_team_member (programme_id, version, number, place, person)"
                        + " SELECT programme_id, version + 1, number, place, person FROM inspection_team_member",
                "inspection_placement (programme_id, version, unit_code, checklist, surprise, team, chosen)"
                        + " SELECT programme_id, version + 1, unit_code, checklist, surprise, team, chosen FROM inspection_placement")) {
            jdbc.sql("INSERT INTO " + table + " WHERE programme_id = ? AND version = ?").params(id, version).update();
        }
        jdbc.sql("UPDATE inspection_programme SET version = version + 1 WHERE id = ?").param(id).update();
        return get(id);
    }

    private static Programme read(ResultSet row) throws SQLException {
        return new Programme(row.getString("id"), row.getString("title"), row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class), row.getInt("years_led"), Stage.valueOf(row.getString("stage")), row.getInt("version"));
    }
}

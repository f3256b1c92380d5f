package io.zhengyou.inspection.record;

import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.inspection.Mode;
import io.zhengyou.inspection.checklist.Checklist;
import io.zhengyou.inspection.checklist.Checklists;
import io.zhengyou.inspection.programme.Placement;
import io.zhengyou.inspection.programme.Programme;
import io.zhengyou.inspection.programme.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The inspections of all programmes. */
@Component
public class Inspections {

    /** Of a surprise inspection a unit first hears by what was found. */
    static final String KNOWN = "(NOT surprise OR stage IN ('ANSWERING', 'REPORTING', 'RECTIFYING', 'ENDED'))";

    private static final String ALL = "SELECT * FROM inspection ";

    private final JdbcClient jdbc;
    private final Checklists checklists;
    private final Units units;
    private final Items items;
    private final Clock clock;

    Inspections(JdbcClient jdbc, Checklists checklists, Units units, Items items, Clock clock) {
        this.jdbc = jdbc;
        this.checklists = checklists;
        this.units = units;
        this.items = items;
        this.clock = clock;
    }

    /** Opens the inspection of one unit, with a copy of its checklist. */
    public void open(Programme programme, Placement placement, Team team) {
        Checklist checklist = checklists.get(placement.checklist());
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO inspection (id, programme_id, unit_code, unit_name, mode, surprise, team, team_name, stage, opened_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, programme.id(), placement.unitCode(), units.find(placement.unitCode()).map(Unit::name).orElseThrow(),
                        checklist.mode().name(), placement.surprise(), team.group(programme.id()), team.name(), Stage.OPENED.name(),
                        OffsetDateTime.now(clock))
                .update();
        items.copy(id, checklists.clauses(checklist.code()));
    }

    public Optional<Inspection> find(String id) {
        return jdbc.sql(ALL + "WHERE id = ?").param(id).query((row, number) -> read(row)).optional();
    }

    /** @throws IllegalArgumentException if there is no such inspection */
    public Inspection get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no inspection " + id));
    }

    /** Makes everybody else who does the same wait for the end of this transaction. */
    public Inspection lock(String id) {
        jdbc.sql("UPDATE inspection SET stage = stage WHERE id = ?").param(id).update();
        return get(id);
    }

    /** By unit. */
    public List<Inspection> of(String programmeId) {
        return jdbc.sql(ALL + "WHERE programme_id = ? ORDER BY unit_code").param(programmeId).query((row, number) -> read(row)).list();
    }

    /** Those that one of these groups carries out, the running ones first. */
    public List<Inspection> ofTeams(Collection<String> groups) {
        return groups.isEmpty() ? List.of() : jdbc.sql(ALL + "WHERE team IN (:teams)"
                        + " ORDER BY CASE WHEN stage IN ('ENDED', 'TERMINATED') THEN 1 ELSE 0 END, opened_at DESC, unit_code")
                .param("teams", groups).query((row, number) -> read(row)).list();
    }

    /** Those of these units that the units may know of, the newest first. */
    public List<Inspection> knownTo(Collection<String> unitCodes) {
        return unitCodes.isEmpty() ? List.of() : jdbc.sql(ALL + "WHERE unit_code IN (:units) AND " + KNOWN + " ORDER BY opened_at DESC, id")
                .param("units", unitCodes).query((row, number) -> read(row)).list();
    }

    /** Those that can still be terminated, by unit. */
    public List<Inspection> endable() {
        return jdbc.sql(ALL + "ORDER BY unit_code, opened_at").query((row, number) -> read(row)).list().stream()
                .filter(one -> one.stage().canEnd()).toList();
    }

    public void enter(String id, Stage stage) {
        jdbc.sql("UPDATE inspection SET stage = ? WHERE id = ?").params(stage.name(), id).update();
    }

    private static Inspection read(ResultSet row) throws SQLException {
        return new Inspection(row.getString("id"), row.getString("programme_id"), row.getString("unit_code"), row.getString("unit_name"),
                Mode.valueOf(row.getString("mode")), row.getBoolean("surprise"), row.getString("team"), row.getString("team_name"),
                Stage.valueOf(row.getString("stage")), row.getObject("inspected_on", LocalDate.class));
    }
}

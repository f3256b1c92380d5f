package io.zhengyou.dossier.assessment;

import io.zhengyou.directory.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The years that were opened. */
@Component
public class AssessmentYears {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    AssessmentYears(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /** The newest first. */
    public List<AssessmentYear> all() {
        return jdbc.sql("SELECT * FROM annual_year ORDER BY started_at DESC, id").query((row, number) -> read(row)).list();
    }

    public Optional<AssessmentYear> find(String id) {
        return jdbc.sql("SELECT * FROM annual_year WHERE id = ?").param(id).query((row, number) -> read(row)).optional();
    }

    /** @throws IllegalArgumentException if there is no such year */
    public AssessmentYear get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no assessment of a year " + id));
    }

    /** Makes everybody else who does the same wait for the end of this transaction. */
    public AssessmentYear lock(String id) {
        jdbc.sql("UPDATE annual_year SET stage = stage WHERE id = ?").param(id).update();
        return get(id);
    }

    /** @return the id of the new assessment */
    public String start(int year, List<Unit> units, int filingDays, int votingDays, int objectionDays, String person) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO annual_year (id, campaign_year, stage, filing_days, voting_days, objection_days, started_by, started_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, year, YearStage.RUNNING.name(), filingDays, votingDays, objectionDays, person, OffsetDateTime.now(clock)).update();
        template.batchUpdate("INSERT INTO annual_assessment (id, year_id, campaign_year, unit_code, unit_name, stage) VALUES (?, ?, ?, ?, ?, ?)",
                units.stream().map(unit -> new Object[] {
                    UUID.randomUUID().toString(), id, year, unit.code(), unit.name(), Stage.SELF_ASSESSING.name()
                }).toList());
        return id;
    }

    public void ask(String id, Instant filingEnds) {
        jdbc.sql("UPDATE annual_year SET filing_ends = ? WHERE id = ?").params(filingEnds.atOffset(java.time.ZoneOffset.UTC), id).update();
    }

    public void enter(String id, YearStage stage) {
        jdbc.sql("UPDATE annual_year SET stage = ? WHERE id = ?").params(stage.name(), id).update();
    }

    private static AssessmentYear read(ResultSet row) throws SQLException {
        OffsetDateTime ends = row.getObject("filing_ends", OffsetDateTime.class);
        return new AssessmentYear(row.getString("id"), row.getInt("campaign_year"), YearStage.valueOf(row.getString("stage")), row.getInt("filing_days"),
                row.getInt("voting_days"), row.getInt("objection_days"), ends == null ? null : ends.toInstant(), row.getObject("started_at", OffsetDateTime.class).toInstant());
    }
}

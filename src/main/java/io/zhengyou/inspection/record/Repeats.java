package io.zhengyou.inspection.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Findings that come again: of the same unit, under the same clause, within the last years. */
@Component
public class Repeats {

    /** So many years later it is no repeat any more. */
    public static final int YEARS = 3;

    /** An earlier finding, with the day of its inspection. */
    public record Earlier(String id, LocalDate day, String problem) {}

    /**
     * How often a clause failed.
     *
     * @param repeats how many of the findings repeat an earlier one
     */
    public record Failing(String clause, String text, int findings, int units, int repeats) {}

    private final JdbcClient jdbc;
    private final Findings findings;
    private final Clock clock;

    Repeats(JdbcClient jdbc, Findings findings, Clock clock) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.clock = clock;
    }

    /** The last confirmed finding of this unit under this clause in another inspection. */
    public Optional<Earlier> before(Inspection inspection, String clause) {
        return jdbc.sql("SELECT f.id, i.inspected_on, f.problem FROM inspection_finding f JOIN inspection i ON i.id = f.inspection_id"
                        + " WHERE i.unit_code = ? AND f.clause = ? AND i.id <> ? AND f.state = 'CONFIRMED' AND i.inspected_on > ?"
                        + " ORDER BY i.inspected_on DESC, f.number DESC FETCH FIRST 1 ROWS ONLY")
                .params(inspection.unitCode(), clause, inspection.id(), LocalDate.now(clock).minusYears(YEARS))
                .query((row, number) -> earlier(row)).optional();
    }

    /** The finding with this id. */
    public Optional<Earlier> find(String id) {
        return jdbc.sql("SELECT f.id, i.inspected_on, f.problem FROM inspection_finding f JOIN inspection i ON i.id = f.inspection_id WHERE f.id = ?")
                .param(id).query((row, number) -> earlier(row)).optional();
    }

    /** Puts the drafts to the unit. One that repeats an earlier finding becomes graver by one step. */
    public void settle(Inspection inspection) {
        for (Finding finding : findings.of(inspection.id())) {
            before(inspection, finding.clause()).ifPresent(earlier -> findings.repeat(finding.id(), earlier.id(), finding.firstSeverity().raised()));
            findings.ask(finding.id());
        }
    }

    /** The clauses that failed, the most often failed first. */
    public List<Failing> failing() {
        return jdbc.sql("SELECT f.clause, MAX(c.text) AS text, COUNT(*) AS findings, COUNT(DISTINCT i.unit_code) AS units, COUNT(f.repeats) AS repeats"
                        + " FROM inspection_finding f JOIN inspection i ON i.id = f.inspection_id JOIN inspection_clause c ON c.code = f.clause"
                        + " WHERE f.state = 'CONFIRMED' GROUP BY f.clause ORDER BY COUNT(*) DESC, f.clause")
                .query(Failing.class).list();
    }

    private static Earlier earlier(ResultSet row) throws SQLException {
        return new Earlier(row.getString("id"), row.getObject("inspected_on", LocalDate.class), row.getString("problem"));
    }
}

package io.zhengyou.inspection.record;

import io.zhengyou.rectification.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The findings of all inspections. */
@Component
public class Findings {

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By number. */
    public List<Finding> of(String inspectionId) {
        return jdbc.sql("SELECT * FROM inspection_finding WHERE inspection_id = ? ORDER BY number").param(inspectionId)
                .query((row, number) -> read(row)).list();
    }

    /** Those that the unit accepted or the team upheld. */
    public List<Finding> confirmed(String inspectionId) {
        return of(inspectionId).stream().filter(finding -> finding.state() == FindingState.CONFIRMED).toList();
    }

    public Optional<Finding> find(String id) {
        return jdbc.sql("SELECT * FROM inspection_finding WHERE id = ?").param(id).query((row, number) -> read(row)).optional();
    }

    /** @throws IllegalArgumentException if there is no such finding */
    public Finding get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no finding " + id));
    }

    public void add(String inspectionId, String clause, Severity severity, String problem) {
        int number = 1 + of(inspectionId).stream().mapToInt(Finding::number).max().orElse(0);
        jdbc.sql("INSERT INTO inspection_finding (id, inspection_id, number, clause, severity, problem, first_severity, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), inspectionId, number, clause, severity.name(), problem, severity.name(),
                        FindingState.DRAFT.name())
                .update();
    }

    /** Takes back one that nobody was told yet. */
    public void removeDraft(String inspectionId, String id) {
        jdbc.sql("DELETE FROM inspection_finding WHERE inspection_id = ? AND id = ? AND state = 'DRAFT'").params(inspectionId, id).update();
    }

    /** From now on it holds, unless the unit contests it with success. */
    void ask(String id) {
        jdbc.sql("UPDATE inspection_finding SET state = ? WHERE id = ?").params(FindingState.ASKED.name(), id).update();
    }

    void repeat(String id, String earlier, Severity raised) {
        jdbc.sql("UPDATE inspection_finding SET repeats = ?, severity = ? WHERE id = ?").params(earlier, raised.name(), id).update();
    }

    public void answered(String id, FindingState state, String answer) {
        jdbc.sql("UPDATE inspection_finding SET state = ?, answer = ? WHERE id = ?").params(state.name(), answer, id).update();
    }

    public void decided(String id, FindingState state, String decision) {
        jdbc.sql("UPDATE inspection_finding SET state = ?, decision = ? WHERE id = ?").params(state.name(), decision, id).update();
    }

    private static Finding read(ResultSet row) throws SQLException {
        return new Finding(row.getString("id"), row.getString("inspection_id"), row.getInt("number"), row.getString("clause"),
                Severity.valueOf(row.getString("severity")), row.getString("problem"), row.getString("repeats"),
                Severity.valueOf(row.getString("first_severity")), FindingState.valueOf(row.getString("state")), row.getString("answer"),
                row.getString("decision"));
    }
}

package io.zhengyou.report.book;

import io.zhengyou.directory.Unit;
import io.zhengyou.report.Filing;
import io.zhengyou.report.FilingState;
import io.zhengyou.report.Reports;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each unit was asked for, and what it said. */
@Component
public class Filings implements Reports {

    private static final String SELECT = "SELECT f.*, r.title, CASE WHEN f.state = 'RETURNED' THEN f.correct_by ELSE r.due_at END AS due_at FROM report_filing f JOIN report_request r ON r.id = f.request_id";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final FilingVersions versions;
    private final Clock clock;

    Filings(JdbcClient jdbc, JdbcTemplate template, FilingVersions versions, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.versions = versions;
        this.clock = clock;
    }

    public void choose(String requestId, List<Unit> units) {
        template.batchUpdate("INSERT INTO report_filing (id, request_id, unit_code, unit_name, state) VALUES (?, ?, ?, ?, ?)", units.stream()
                .map(unit -> new Object[] {UUID.randomUUID().toString(), requestId, unit.code(), unit.name(), FilingState.CHOSEN.name()}).toList());
    }

    /** By unit. */
    public List<Filing> of(String requestId) {
        return jdbc.sql(SELECT + " WHERE f.request_id = ? ORDER BY f.unit_code").param(requestId).query(Filings::read).list();
    }

    public List<Filing> in(String requestId, FilingState state) {
        return of(requestId).stream().filter(filing -> filing.state() == state).toList();
    }

    public Optional<Filing> find(String id) {
        return jdbc.sql(SELECT + " WHERE f.id = ?").param(id).query(Filings::read).optional();
    }

    /** @throws IllegalArgumentException if there is no such filing */
    public Filing get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no filing " + id));
    }

    @Override
    public List<Filing> ofUnit(String unitCode) {
        return jdbc.sql(SELECT + " WHERE f.unit_code = ? ORDER BY r.started_at DESC, f.id").param(unitCode).query(Filings::read).list();
    }

    /** How many there are and how many came, in each request. */
    public Map<String, Turnout> turnouts() {
        return jdbc.sql("SELECT request_id, COUNT(*) AS asked, SUM(CASE WHEN state = 'FILED' THEN 1 ELSE 0 END) AS filed FROM report_filing GROUP BY request_id")
                .query((row, number) -> Map.entry(row.getString("request_id"), new Turnout(row.getInt("asked"), row.getInt("filed")))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many were asked and how many answered. */
    public record Turnout(int asked, int filed) {}

    public void asked(Collection<String> ids) {
        template.batchUpdate("UPDATE report_filing SET state = ? WHERE id = ?", ids.stream()
                .map(id -> new Object[] {FilingState.OPEN.name(), id}).toList());
    }

    /**
     * Keeps a new version beside the earlier ones. When a unit first filed does not change by a correction.
     *
     * @param answers by place
     */
    public void file(String id, String person, Map<Integer, String> answers) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("UPDATE report_filing SET state = ?, filed_by = ?, filed_at = COALESCE(filed_at, ?), version = version + 1 WHERE id = ?")
                .params(FilingState.FILED.name(), person, now, id).update();
        int version = jdbc.sql("SELECT version FROM report_filing WHERE id = ?").param(id).query(Integer.class).single();
        versions.add(id, version, person, now, answers);
    }

    /** Asks a unit to correct what it filed. */
    public void giveBack(String id, String reason, Instant correctBy, String person) {
        versions.addReturn(id, reason, correctBy, person);
        jdbc.sql("UPDATE report_filing SET state = ?, correct_by = ? WHERE id = ?")
                .params(FilingState.RETURNED.name(), correctBy.atOffset(ZoneOffset.UTC), id).update();
    }

    /** Whoever has not filed by now does not any more; of what was not corrected the last version stands. */
    public void close(String requestId) {
        jdbc.sql("UPDATE report_filing SET state = ? WHERE request_id = ? AND state = ?")
                .params(FilingState.FILED.name(), requestId, FilingState.RETURNED.name()).update();
        jdbc.sql("UPDATE report_filing SET state = ? WHERE request_id = ? AND filed_at IS NULL").params(FilingState.NOT_FILED.name(), requestId).update();
    }

    /** What was answered in a request, in the newest versions, by filing and place. */
    public Map<String, Map<Integer, String>> answers(String requestId) {
        Map<String, Map<Integer, String>> answers = new HashMap<>();
        jdbc.sql("SELECT a.* FROM report_filing_answer a JOIN report_filing f ON f.id = a.filing_id AND f.version = a.version WHERE f.request_id = ?").param(requestId).query(row -> {
            answers.computeIfAbsent(row.getString("filing_id"), id -> new HashMap<>()).put(row.getInt("place"), row.getString("answer"));
        });
        return answers;
    }

    private static Filing read(ResultSet row, int number) throws SQLException {
        return new Filing(row.getString("id"), row.getString("request_id"), row.getString("title"), row.getString("unit_code"),
                row.getString("unit_name"), Requests.instant(row, "due_at"), FilingState.valueOf(row.getString("state")),
                Requests.instant(row, "filed_at"));
    }
}

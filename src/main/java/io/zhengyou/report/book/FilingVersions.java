package io.zhengyou.report.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that units filed, in every version, and why a version was returned. */
@Component
public class FilingVersions {

    private final JdbcClient jdbc;
    private final Clock clock;

    FilingVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first first. */
    public List<FilingVersion> of(String filingId) {
        return jdbc.sql("SELECT v.version, v.filed_at, r.reason, r.correct_by, r.returned_by, r.returned_at FROM report_filing_version v"
                        + " LEFT JOIN report_filing_return r ON r.filing_id = v.filing_id AND r.version = v.version WHERE v.filing_id = ? ORDER BY v.version")
                .param(filingId)
                .query((row, number) -> new FilingVersion(row.getInt("version"), at(row, "filed_at"), answers(filingId, row.getInt("version")), read(row))).list();
    }

    /** Why the newest version was returned; empty if it was not. */
    public Optional<FilingVersion> returned(String filingId) {
        return of(filingId).stream().reduce((first, second) -> second).filter(newest -> newest.returned() != null);
    }

    /** Keeps why the newest version is returned. */
    void addReturn(String filingId, String reason, Instant correctBy, String person) {
        jdbc.sql("INSERT INTO report_filing_return (filing_id, version, reason, correct_by, returned_by, returned_at)"
                        + " SELECT id, version, ?, ?, ?, ? FROM report_filing WHERE id = ?")
                .params(reason, correctBy.atOffset(ZoneOffset.UTC), person, OffsetDateTime.now(clock), filingId).update();
    }

    /** @param version already counted */
    void add(String filingId, int version, String person, OffsetDateTime at, Map<Integer, String> answers) {
        jdbc.sql("INSERT INTO report_filing_version (filing_id, version, filed_by, filed_at) VALUES (?, ?, ?, ?)").params(filingId, version, person, at).update();
        answers.forEach((place, answer) -> jdbc.sql("INSERT INTO report_filing_answer (filing_id, version, place, answer) VALUES (?, ?, ?, ?)")
                .params(filingId, version, place, answer).update());
    }

    private Map<Integer, String> answers(String filingId, int version) {
        Map<Integer, String> answers = new HashMap<>();
        jdbc.sql("SELECT place, answer FROM report_filing_answer WHERE filing_id = ? AND version = ?").params(filingId, version).query(row -> {
            answers.put(row.getInt("place"), row.getString("answer"));
        });
        return answers;
    }

    private static FilingVersion.@Nullable Return read(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null ? null : new FilingVersion.Return(reason, at(row, "correct_by"), row.getString("returned_by"), at(row, "returned_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }
}

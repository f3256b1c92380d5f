package io.zhengyou.publication.archive;

import io.zhengyou.award.ResultsPublished;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published results, each with its signed decision. */
@Component
public class Conferrals {

    private static final String SELECT = "SELECT r.*,"
            + " (SELECT COUNT(*) FROM publication_awarded a WHERE a.round_id = r.round_id) AS awarded FROM publication_results r";

    private final JdbcClient jdbc;
    private final Rows rows;
    private final NameList names;

    Conferrals(JdbcClient jdbc, Rows rows, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.names = new NameList(template, "publication_awarded");
    }

    /** All results, the newest decision first. */
    public List<Results> all() {
        return jdbc.sql(SELECT + " ORDER BY r.decided_on DESC, r.published_at DESC, r.round_id")
                .query((row, number) -> results(row))
                .list();
    }

    public Optional<ResultsDocument> find(String roundId) {
        return jdbc.sql(SELECT + " WHERE r.round_id = ?")
                .param(roundId)
                .query((row, number) -> new ResultsDocument(results(row), names.of(roundId), row.getString("record_hash")))
                .optional();
    }

    void add(ResultsPublished event) {
        jdbc.sql("INSERT INTO publication_results (round_id, programme_name, title, published_at, decision_number, decided_on, record_hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(event.roundId(), event.programmeName(), event.title(), rows.now(), event.decisionNumber(), event.decidedOn(), event.recordSha256())
                .update();
        names.add(event.roundId(), event.awarded());
    }

    private Results results(ResultSet row) throws SQLException {
        return new Results(
                rows.heading(row), row.getString("decision_number"), row.getObject("decided_on", LocalDate.class), row.getInt("awarded"));
    }
}

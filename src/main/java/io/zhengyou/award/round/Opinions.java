package io.zhengyou.award.round;

import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of decisions. Rows are added, never changed. */
@Component
public class Opinions {

    private final JdbcClient jdbc;
    private final RecordChain record;
    private final Clock clock;

    Opinions(JdbcClient jdbc, RecordChain record, Clock clock) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    /** @return the id under which it is kept */
    public String add(String roundId, @Nullable String nominationId, String step, String person, String decision, String text) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO award_opinion (id, round_id, nomination_id, step, person, decision, text, given_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, roundId, nominationId, step, person, decision, text, OffsetDateTime.now(clock))
                .update();
        record.add(roundId, Recorded.OPINION, id);
        return id;
    }

    /** @throws IllegalArgumentException if there is no such opinion */
    public Opinion get(String id) {
        return jdbc.sql("SELECT * FROM award_opinion WHERE id = ?").param(id).query((row, number) -> opinion(row)).optional()
                .orElseThrow(() -> new IllegalArgumentException("there is no opinion " + id));
    }

    /** What was said of a nomination, the oldest first. */
    public List<Opinion> ofNomination(String nominationId) {
        return jdbc.sql("SELECT * FROM award_opinion WHERE nomination_id = ? ORDER BY given_at")
                .param(nominationId).query((row, number) -> opinion(row)).list();
    }

    /** What was said of a round itself, the oldest first. */
    public List<Opinion> ofRoundAsAWhole(String roundId) {
        return jdbc.sql("SELECT * FROM award_opinion WHERE round_id = ? AND nomination_id IS NULL ORDER BY given_at")
                .param(roundId).query((row, number) -> opinion(row)).list();
    }

    /** All of a round, the oldest first. */
    public List<Opinion> ofRound(String roundId) {
        return jdbc.sql("SELECT * FROM award_opinion WHERE round_id = ? ORDER BY given_at, id")
                .param(roundId).query((row, number) -> opinion(row)).list();
    }

    /** The latest decision of a step that concerns the whole round. */
    public Optional<Opinion> latest(String roundId, String step) {
        return jdbc.sql("SELECT * FROM award_opinion WHERE round_id = ? AND nomination_id IS NULL AND step = ? ORDER BY given_at DESC")
                .params(roundId, step).query((row, number) -> opinion(row)).list().stream().findFirst();
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        return new Opinion(row.getString("round_id"), row.getString("nomination_id"), row.getString("step"), row.getString("person"),
                row.getString("decision"), row.getString("text"), row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}

package io.zhengyou.award.review;

import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reviews of all rounds and what was scored. */
@Component
public class Reviews {

    private final JdbcClient jdbc;
    private final ScoreTable given;
    private final RecordChain chain;
    private final Clock clock;

    Reviews(JdbcClient jdbc, ScoreTable given, RecordChain chain, Clock clock) {
        this.jdbc = jdbc;
        this.given = given;
        this.chain = chain;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if there is no such review */
    public Review get(String id) {
        return jdbc.sql("SELECT * FROM award_review WHERE id = ?").param(id).query((row, number) -> review(row)).optional()
                .orElseThrow(() -> new IllegalArgumentException("there is no review " + id));
    }

    public List<Review> ofRound(String roundId) {
        return jdbc.sql("SELECT * FROM award_review WHERE round_id = ? ORDER BY nomination_id, id")
                .param(roundId).query((row, number) -> review(row)).list();
    }

    /** Assigned reviews whose task is still to be opened. */
    public List<Review> unsent(String roundId, int most) {
        return jdbc.sql("SELECT * FROM award_review WHERE round_id = ? AND sent = FALSE AND state = 'OPEN' ORDER BY id FETCH FIRST " + most + " ROWS ONLY")
                .param(roundId).query((row, number) -> review(row)).list();
    }

    /** @return the ids of the reviews, in the order of the experts */
    public List<String> assign(String roundId, String nominationId, List<String> experts) {
        chain.lock(roundId);
        List<String> ids = experts.stream().map(expert -> insert(roundId, nominationId, expert)).toList();
        chain.add(roundId, Recorded.PANEL, nominationId);
        return ids;
    }

    public void markSent(String id) {
        jdbc.sql("UPDATE award_review SET sent = TRUE WHERE id = ?").param(id).update();
    }

    /** Writes down an expert's scores, in the order of the criteria. */
    public void score(String id, List<Integer> scores, String comment) {
        answer(id, ReviewState.SCORED, comment);
        given.add(id, scores);
        record(id);
    }

    public void recuse(String id, String reason) {
        answer(id, ReviewState.RECUSED, reason);
        record(id);
    }

    /** Ends one open review. @return whether it was still open */
    public boolean withdraw(String id) {
        return withdraw(get(id).roundId(), "id", id);
    }

    void withdrawOfNomination(String roundId, String nominationId) {
        withdraw(roundId, "nomination_id", nominationId);
    }

    void withdrawAll(String roundId) {
        withdraw(roundId, "round_id", roundId);
    }

    private boolean withdraw(String roundId, String column, String id) {
        chain.lock(roundId);
        List<String> nominations = jdbc.sql("SELECT DISTINCT nomination_id FROM award_review WHERE " + column + " = ? AND state = ? ORDER BY nomination_id")
                .params(id, ReviewState.OPEN.name()).query(String.class).list();
        jdbc.sql("UPDATE award_review SET state = ? WHERE " + column + " = ? AND state = ?")
                .params(ReviewState.WITHDRAWN.name(), id, ReviewState.OPEN.name())
                .update();
        nominations.forEach(nomination -> chain.add(roundId, Recorded.PANEL, nomination));
        return !nominations.isEmpty();
    }

    public List<Integer> scores(String id) {
        return given.of(id);
    }

    /** All scores of a round by review, in the order of the criteria. */
    public Map<String, List<Integer>> scoresOfRound(String roundId) {
        return given.ofRound(roundId);
    }

    private String insert(String roundId, String nominationId, String expert) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO award_review (id, nomination_id, round_id, expert, state) VALUES (?, ?, ?, ?, 'OPEN')")
                .params(id, nominationId, roundId, expert).update();
        return id;
    }

    private void record(String id) {
        chain.add(get(id).roundId(), Recorded.REVIEW, id);
    }

    private void answer(String id, ReviewState state, String text) {
        chain.lock(get(id).roundId());
        jdbc.sql("UPDATE award_review SET state = ?, text = ?, answered_at = ? WHERE id = ?")
                .params(state.name(), text, OffsetDateTime.now(clock), id)
                .update();
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(row.getString("id"), row.getString("nomination_id"), row.getString("round_id"), row.getString("expert"),
                ReviewState.valueOf(row.getString("state")), row.getBoolean("sent"), row.getString("text"));
    }
}

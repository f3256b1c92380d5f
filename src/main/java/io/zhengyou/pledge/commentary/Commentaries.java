package io.zhengyou.pledge.commentary;

import io.zhengyou.pledge.Rating;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The commentaries of all pledges. */
@Component
public class Commentaries {

    private final JdbcClient jdbc;
    private final Clock clock;

    Commentaries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the id */
    public String open(String pledgeId, String leader, boolean asked) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO pledge_commentary (id, pledge_id, leader, asked, state, opened_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(id, pledgeId, leader, asked, CommentaryState.ASKED.name(), now()).update();
        return id;
    }

    /** @throws IllegalArgumentException if there is no such commentary */
    public Commentary get(String id) {
        return jdbc.sql("SELECT * FROM pledge_commentary WHERE id = ?").param(id).query((row, number) -> read(row)).optional()
                .orElseThrow(() -> new IllegalArgumentException("there is no commentary " + id));
    }

    /** In the order in which they were opened. */
    public List<Commentary> of(String pledgeId) {
        return jdbc.sql("SELECT * FROM pledge_commentary WHERE pledge_id = ? ORDER BY opened_at, id").param(pledgeId)
                .query((row, number) -> read(row)).list();
    }

    /** What happened to the pledge so far, this commentary included, is known to its author from now on. */
    public void write(String id, String author, Rating rating, String strengths, String suggestions) {
        jdbc.sql("UPDATE pledge_commentary SET author = ?, rating = ?, strengths = ?, suggestions = ?, published_at = ?,"
                        + " seen_entries = (SELECT entries + 1 FROM pledge WHERE pledge.id = pledge_commentary.pledge_id) WHERE id = ?")
                .params(author, rating.name(), strengths, suggestions, now(), id).update();
        enter(id, CommentaryState.PUBLISHED);
    }

    public void answer(String id, String answer) {
        jdbc.sql("UPDATE pledge_commentary SET answer = ?, answered_at = ? WHERE id = ?").params(answer, now(), id).update();
        enter(id, CommentaryState.ANSWERED);
    }

    public void rectifiedBy(String id, String rectificationId) {
        jdbc.sql("UPDATE pledge_commentary SET rectification_id = ? WHERE id = ?").params(rectificationId, id).update();
    }

    public void enter(String id, CommentaryState state) {
        jdbc.sql("UPDATE pledge_commentary SET state = ? WHERE id = ?").params(state.name(), id).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Commentary read(ResultSet row) throws SQLException {
        String rating = row.getString("rating");
        return new Commentary(row.getString("id"), row.getString("pledge_id"), row.getString("leader"), row.getBoolean("asked"),
                CommentaryState.valueOf(row.getString("state")), row.getString("author"), rating == null ? null : Rating.valueOf(rating),
                text(row, "strengths"), text(row, "suggestions"), text(row, "answer"), row.getString("rectification_id"),
                row.getInt("seen_entries"), row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}

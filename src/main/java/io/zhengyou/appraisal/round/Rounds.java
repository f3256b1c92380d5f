package io.zhengyou.appraisal.round;

import io.zhengyou.appraisal.Question;
import io.zhengyou.appraisal.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The appraisals. */
@Component
public class Rounds {

    private final JdbcClient jdbc;
    private final Clock clock;

    Rounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Round> all() {
        return jdbc.sql("SELECT id FROM appraisal_round ORDER BY started_at DESC, id").query(String.class).list().stream().map(this::get).toList();
    }

    public Optional<Round> find(String id) {
        List<Question> questions = jdbc.sql("SELECT text, measures, weight FROM appraisal_round_question WHERE round_id = ? ORDER BY place").param(id)
                .query(Question.class).list();
        return jdbc.sql("SELECT * FROM appraisal_round WHERE id = ?").param(id).query((row, number) -> round(row, questions)).optional();
    }

    /** @throws IllegalArgumentException if there is no such round */
    public Round get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no appraisal " + id));
    }

    /** The round that was published before this one and asked the same. */
    public Optional<Round> previous(Round round) {
        return jdbc.sql("SELECT p.id FROM appraisal_round p, appraisal_round r WHERE r.id = ? AND p.id <> r.id AND p.stage = 'PUBLISHED'"
                        + " AND p.questionnaire = r.questionnaire AND p.started_at < r.started_at ORDER BY p.published_at DESC FETCH FIRST 1 ROWS ONLY")
                .param(round.id()).query(String.class).optional().map(this::get);
    }

    public Optional<Round> lastPublished() {
        return jdbc.sql("SELECT id FROM appraisal_round WHERE stage = 'PUBLISHED' ORDER BY published_at DESC, id FETCH FIRST 1 ROWS ONLY")
                .query(String.class).optional().map(this::get);
    }

    /** Makes everybody else who does the same wait for the end of this transaction. */
    public Round lock(String id) {
        jdbc.sql("UPDATE appraisal_round SET stage = stage WHERE id = ?").param(id).update();
        return get(id);
    }

    /** In the order of the ballot. */
    public List<Subject> subjects(String id) {
        return jdbc.sql("SELECT * FROM appraisal_subject WHERE round_id = ? ORDER BY number").param(id).query((row, number) -> subject(row)).list();
    }

    /** About which of them somebody of this unit is asked. Every voter asks twice: where each is asked about their own unit, no other is read. */
    public List<Subject> asked(Round round, String unitCode) {
        return round.planned().scope() == Scope.ALL ? subjects(round.id())
                : jdbc.sql("SELECT * FROM appraisal_subject WHERE round_id = ? AND unit_code = ? ORDER BY number").params(round.id(), unitCode)
                        .query((row, number) -> subject(row)).list();
    }

    public void enter(String id, Stage stage) {
        jdbc.sql("UPDATE appraisal_round SET stage = ? WHERE id = ?").params(stage.name(), id).update();
    }

    public void drawn(String id, long seed) {
        jdbc.sql("UPDATE appraisal_round SET seed = ? WHERE id = ?").params(seed, id).update();
    }

    public void opened(String id, String ballotId) {
        jdbc.sql("UPDATE appraisal_round SET stage = ?, ballot_id = ? WHERE id = ?").params(Stage.OPENING.name(), ballotId, id).update();
    }

    public void extended(String id) {
        jdbc.sql("UPDATE appraisal_round SET extended = TRUE WHERE id = ?").param(id).update();
    }

    public void counted(String id, String codesSha256) {
        jdbc.sql("UPDATE appraisal_round SET stage = ?, codes_sha256 = ? WHERE id = ?").params(Stage.COUNTED.name(), codesSha256, id).update();
    }

    public void published(String id) {
        jdbc.sql("UPDATE appraisal_round SET stage = ?, published_at = ? WHERE id = ?")
                .params(Stage.PUBLISHED.name(), OffsetDateTime.now(clock), id).update();
    }

    /** Why it ends without a result. */
    public void giveReason(String id, String reason) {
        jdbc.sql("UPDATE appraisal_round SET reason = ? WHERE id = ?").params(reason, id).update();
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getInt("number"), row.getString("name"), row.getString("unit_code"), row.getString("kind"));
    }

    private static Round round(ResultSet row, List<Question> questions) throws SQLException {
        return new Round(row.getString("id"), row.getString("title"), row.getString("questionnaire"), Stage.valueOf(row.getString("stage")), questions,
                row.getString("comment_prompt"), row.getString("scope") == null ? null : PlanColumns.read(row), row.getString("ballot_id"),
                row.getBoolean("extended"), row.getString("codes_sha256"), row.getString("reason"));
    }
}

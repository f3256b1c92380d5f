package io.zhengyou.appraisal.round;

import io.zhengyou.appraisal.Question;
import io.zhengyou.appraisal.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The appraisals. */
@Component
public class Rounds {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    Rounds(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
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

    /** Makes everybody else who does the same wait for the end of this transaction. */
    public Round lock(String id) {
        jdbc.sql("UPDATE appraisal_round SET stage = stage WHERE id = ?").param(id).update();
        return get(id);
    }

    /** @return the id of the new round */
    public String start(String title, String questionnaire, List<Question> questions, String person) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO appraisal_round (id, title, questionnaire, stage, started_by, started_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(id, title, questionnaire, Stage.PREPARING.name(), person, OffsetDateTime.now(clock)).update();
        template.batchUpdate("INSERT INTO appraisal_round_question (round_id, place, text, measures, weight) VALUES (?, ?, ?, ?, ?)",
                IntStream.range(0, questions.size()).mapToObj(place -> new Object[] {
                    id, place + 1, questions.get(place).text(), questions.get(place).measures(), questions.get(place).weight()
                }).toList());
        return id;
    }

    /** Says how the round goes and who is appraised, in the place of what was said before. */
    public void plan(String id, Plan plan, List<Subject> subjects) {
        jdbc.sql("UPDATE appraisal_round SET scope = ?, roll = ?, sample = ?, days = ?, quorum_percent = ?, least = ?, threshold = ? WHERE id = ?")
                .params(Arrays.asList(plan.scope().name(), plan.roll().name(), plan.sample(), plan.days(), plan.quorumPercent(), plan.least(),
                        plan.threshold(), id))
                .update();
        jdbc.sql("DELETE FROM appraisal_subject WHERE round_id = ?").param(id).update();
        template.batchUpdate("INSERT INTO appraisal_subject (round_id, number, name, unit_code, kind) VALUES (?, ?, ?, ?, ?)",
                subjects.stream().map(subject -> new Object[] {id, subject.number(), subject.name(), subject.unitCode(), subject.kind()}).toList());
    }

    /** In the order of the ballot. */
    public List<Subject> subjects(String id) {
        return jdbc.sql("SELECT number, name, unit_code, kind FROM appraisal_subject WHERE round_id = ? ORDER BY number").param(id)
                .query(Subject.class).list();
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

    private static Round round(ResultSet row, List<Question> questions) throws SQLException {
        return new Round(row.getString("id"), row.getString("title"), row.getString("questionnaire"), Stage.valueOf(row.getString("stage")), questions,
                plan(row), row.getString("ballot_id"), row.getBoolean("extended"), row.getString("codes_sha256"), row.getString("reason"));
    }

    private static @Nullable Plan plan(ResultSet row) throws SQLException {
        String scope = row.getString("scope");
        return scope == null ? null : new Plan(Scope.valueOf(scope), RollSource.valueOf(row.getString("roll")), row.getObject("sample", Integer.class), row.getInt("days"),
                row.getInt("quorum_percent"), row.getInt("least"), row.getInt("threshold"));
    }
}

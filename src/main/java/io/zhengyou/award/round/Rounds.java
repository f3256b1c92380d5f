package io.zhengyou.award.round;

import io.zhengyou.award.programme.Programme;
import io.zhengyou.award.programme.RulesJson;
import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds and every scheme that was proposed for them. */
@Component
public class Rounds {

    private final JdbcClient jdbc;
    private final RulesJson json;
    private final RecordChain record;
    private final Clock clock;

    Rounds(JdbcClient jdbc, RulesJson json, RecordChain record, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.record = record;
        this.clock = clock;
    }

    /** All rounds, the newest first. */
    public List<Round> all() {
        return jdbc.sql("SELECT * FROM award_round ORDER BY started_at DESC, id").query((row, number) -> round(row)).list();
    }

    public Optional<Round> find(String id) {
        return jdbc.sql("SELECT * FROM award_round WHERE id = ?").param(id).query((row, number) -> round(row)).optional();
    }

    /** @throws IllegalArgumentException if there is no such round */
    public Round get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no round " + id));
    }

    /** The rounds that take nominations now. */
    public List<Round> open() {
        return all().stream().filter(round -> round.takesNominations(clock.instant(), clock.getZone())).toList();
    }

    /** Makes everybody else who does the same wait for the end of this transaction. */
    public Round lock(String id) {
        // An update, not FOR UPDATE: that would also wait for whoever has just written something that belongs to the round.
        jdbc.sql("UPDATE award_round SET stage = stage WHERE id = ?").param(id).update();
        return get(id);
    }

    public String start(Programme programme, String title, String person) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO award_round (id, programme, programme_name, title, stage, rules, started_by, started_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, programme.code(), programme.name(), title, Stage.DRAFTING.name(), json.write(programme.rules()), person, now())
                .update();
        record.add(id, Recorded.ROUND, id);
        record.add(id, Recorded.STAGE, id);
        return id;
    }

    /** Puts the scheme in the place of the one before, which is kept. */
    public void propose(String id, Scheme scheme, String person) {
        int version = 1 + jdbc.sql("SELECT COUNT(*) FROM award_scheme WHERE round_id = ?").param(id).query(Integer.class).single();
        String rules = json.write(scheme.rules());
        jdbc.sql("INSERT INTO award_scheme (round_id, version, call_text, closes_on, rules, submitted_by, submitted_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(id, version, scheme.callText(), scheme.closesOn(), rules, person, now())
                .update();
        jdbc.sql("UPDATE award_round SET call_text = ?, closes_on = ?, rules = ? WHERE id = ?")
                .params(scheme.callText(), scheme.closesOn(), rules, id)
                .update();
        record.add(id, Recorded.SCHEME, id, version);
        record.add(id, Recorded.IN_FORCE, id);
    }

    public void enter(String id, Stage stage) {
        jdbc.sql("UPDATE award_round SET stage = ? WHERE id = ?").params(stage.name(), id).update();
        record.add(id, Recorded.STAGE, id);
    }

    public void putOnNotice(String id, LocalDate from, LocalDate until) {
        jdbc.sql("UPDATE award_round SET stage = ?, notice_from = ?, notice_until = ? WHERE id = ?")
                .params(Stage.ON_NOTICE.name(), from, until, id)
                .update();
        record.add(id, Recorded.STAGE, id);
        record.add(id, Recorded.NOTICE, id);
    }

    public void sign(String id, String decisionNumber, LocalDate decidedOn) {
        jdbc.sql("UPDATE award_round SET decision_number = ?, decided_on = ? WHERE id = ?").params(decisionNumber, decidedOn, id).update();
        record.add(id, Recorded.DECISION, id);
    }

    public void giveReason(String id, String reason) {
        jdbc.sql("UPDATE award_round SET reason = ? WHERE id = ?").params(reason, id).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getString("id"), row.getString("programme_name"), row.getString("title"), Stage.valueOf(row.getString("stage")),
                json.read(row.getString("rules")), row.getString("call_text"), row.getObject("closes_on", LocalDate.class),
                row.getObject("notice_from", LocalDate.class), row.getObject("notice_until", LocalDate.class),
                row.getString("decision_number"), row.getObject("decided_on", LocalDate.class), row.getString("reason"));
    }
}

package io.zhengyou.award.objection;

import java.sql.ResultSet;
import java.sql.SQLException;
import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All objections and the record of what was done about them. */
@Component
public class Objections {

    private final JdbcClient jdbc;
    private final RecordChain chain;
    private final Clock clock;

    Objections(JdbcClient jdbc, RecordChain chain, Clock clock) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if there is no such objection */
    public Objection get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no objection " + id));
    }

    public Optional<Objection> find(String id) {
        return jdbc.sql("SELECT * FROM award_objection WHERE id = ?").param(id).query((row, number) -> objection(row)).optional();
    }

    public Optional<Objection> find(Reference reference) {
        return jdbc.sql("SELECT * FROM award_objection WHERE reference_hash = ?").param(reference.hash())
                .query((row, number) -> objection(row)).optional();
    }

    public List<Objection> ofRound(String roundId) {
        return jdbc.sql("SELECT * FROM award_objection WHERE round_id = ? ORDER BY filed_at, id").param(roundId)
                .query((row, number) -> objection(row)).list();
    }

    public List<Objection> ofNomination(String nominationId) {
        return jdbc.sql("SELECT * FROM award_objection WHERE nomination_id = ? ORDER BY filed_at, id").param(nominationId)
                .query((row, number) -> objection(row)).list();
    }

    /** @return the reference number, which is not kept */
    Reference add(String id, Scope scope, String roundId, Filing filing) {
        Reference reference = Reference.next();
        Objector objector = filing.objector();
        jdbc.sql("INSERT INTO award_objection (id, scope, round_id, nomination_id, reference_hash, claim, facts, name, contact, mail, person,"
                        + " state, filed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(id, scope.name(), roundId, filing.nominationId(), reference.hash(), filing.claim(), filing.facts(),
                        objector.name(), objector.contact(), objector.mail(), objector.person(), ObjectionState.FILED.name(), now()))
                .update();
        return reference;
    }

    void admit(String id, boolean misconduct, String investigator) {
        jdbc.sql("UPDATE award_objection SET state = ?, misconduct = ?, investigator = ? WHERE id = ?")
                .params(ObjectionState.UNDER_INVESTIGATION.name(), misconduct, investigator, id).update();
    }

    void report(String id, String report) {
        jdbc.sql("UPDATE award_objection SET state = ?, report = ? WHERE id = ?").params(ObjectionState.REPORTED.name(), report, id).update();
    }

    void close(String id, ObjectionState state, String answer) {
        jdbc.sql("UPDATE award_objection SET state = ?, answer = ?, answered_at = ? WHERE id = ?").params(state.name(), answer, now(), id).update();
    }

    /** @param person {@code null} for the objector */
    void record(String id, String step, @Nullable String person, String text) {
        jdbc.sql("INSERT INTO award_objection_step (id, objection_id, step, person, text, done_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(UUID.randomUUID().toString(), id, step, person, text, now())).update();
    }

    /** To be called after every change, as late as the change is complete. */
    void putOnRecord(String id) {
        String roundId = get(id).roundId();
        chain.add(roundId, Recorded.OBJECTION, id);
        chain.add(roundId, Recorded.OBJECTION_TEXT, id);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Objection objection(ResultSet row) throws SQLException {
        return new Objection(row.getString("id"), Scope.valueOf(row.getString("scope")), row.getString("round_id"), row.getString("nomination_id"),
                row.getString("claim"), row.getString("facts"),
                new Objector(row.getString("name"), row.getString("contact"), row.getString("mail"), row.getString("person")),
                ObjectionState.valueOf(row.getString("state")), row.getBoolean("misconduct"), row.getString("investigator"),
                row.getString("report"), row.getString("answer"), row.getObject("filed_at", OffsetDateTime.class).toInstant());
    }
}

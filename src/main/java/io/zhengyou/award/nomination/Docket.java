package io.zhengyou.award.nomination;

import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import io.zhengyou.directory.Unit;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happens to nominations; every entry is put on record in the same transaction. Each takes the round first and the nomination
 * second, as whoever acts on the round as a whole does.
 */
@Component
public class Docket {

    private final JdbcClient jdbc;
    private final Submissions submissions;
    private final RecordChain record;
    private final Clock clock;

    Docket(JdbcClient jdbc, Submissions submissions, RecordChain record, Clock clock) {
        this.jdbc = jdbc;
        this.submissions = submissions;
        this.record = record;
        this.clock = clock;
    }

    /** @return the id of the nomination */
    public String start(String roundId, Unit unit, String nominator) {
        record.lock(roundId);
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO award_nomination (id, round_id, unit_code, unit_name, nominator, holder, state, started_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, roundId, unit.code(), unit.name(), nominator, nominator, State.DRAFT.name(), now())
                .update();
        record.add(roundId, Recorded.NOMINATION, id);
        record.add(roundId, Recorded.STATE, id);
        return id;
    }

    /** Puts this version in the place of the one before, which is kept. */
    public void submit(String id, Nominee nominee, String person) {
        String roundId = locked(id);
        submissions.add(roundId, id, nominee, person);
        jdbc.sql("UPDATE award_nomination SET state = ?, name = ?, birth_date = ?, summary = ?, deeds = ?, materials = ?, submitted_at = ? WHERE id = ?")
                .params(Arrays.asList(State.SUBMITTED.name(), nominee.name(), nominee.birthDate(), nominee.summary(), nominee.deeds(),
                        NomineeRow.materials(nominee), now(), id))
                .update();
        record.add(roundId, Recorded.NOMINEE, id);
        record.add(roundId, Recorded.STATE, id);
    }

    public void enter(String id, State state) {
        String roundId = locked(id);
        jdbc.sql("UPDATE award_nomination SET state = ? WHERE id = ?").params(state.name(), id).update();
        record.add(roundId, Recorded.STATE, id);
    }

    public void putOnUnitNotice(String id, Instant ends) {
        String roundId = locked(id);
        jdbc.sql("UPDATE award_nomination SET unit_notice_ends = ? WHERE id = ?").params(ends.atOffset(ZoneOffset.UTC), id).update();
        record.add(roundId, Recorded.STATE, id);
    }

    public void note(String id, String findings) {
        String roundId = locked(id);
        jdbc.sql("UPDATE award_nomination SET findings = ? WHERE id = ?").params(findings, id).update();
        record.add(roundId, Recorded.FINDINGS, id);
    }

    /** Whoever ranks records the whole ranking. */
    public void rank(String id, BigDecimal score, int place) {
        jdbc.sql("UPDATE award_nomination SET score = ?, place = ? WHERE id = ?").params(score, place, id).update();
    }

    /** Whoever draws up the shortlist records all of it. */
    public void shortlist(String id) {
        jdbc.sql("UPDATE award_nomination SET shortlisted = TRUE WHERE id = ?").param(id).update();
    }

    private String locked(String id) {
        String roundId = jdbc.sql("SELECT round_id FROM award_nomination WHERE id = ?").param(id).query(String.class).single();
        record.lock(roundId);
        return roundId;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}

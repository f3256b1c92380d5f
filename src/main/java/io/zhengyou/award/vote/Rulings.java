package io.zhengyou.award.vote;

import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the leading group ruled. Rows are added, never changed: the ballot keeps its tie. */
@Component
class Rulings {

    private final JdbcClient jdbc;
    private final RecordChain record;
    private final Clock clock;

    Rulings(JdbcClient jdbc, RecordChain record, Clock clock) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    void add(String roundId, String ballotId, String person, List<String> chosen, String reason) {
        jdbc.sql("INSERT INTO award_tie_ruling (ballot_id, person, reason, ruled_at) VALUES (?, ?, ?, ?)")
                .params(ballotId, person, reason, OffsetDateTime.now(clock)).update();
        chosen.forEach(nomination ->
                jdbc.sql("INSERT INTO award_tie_choice (ballot_id, nomination_id) VALUES (?, ?)").params(ballotId, nomination).update());
        record.add(roundId, Recorded.RULING, ballotId);
    }

    /** The last tie of a round is the only one that comes so far. */
    Optional<Ruling> ofRound(String roundId) {
        return jdbc.sql("SELECT r.* FROM award_tie_ruling r JOIN award_ballot b ON b.ballot_id = r.ballot_id WHERE b.round_id = ?")
                .param(roundId)
                .query((row, number) -> new Ruling(row.getString("ballot_id"), row.getString("person"), row.getString("reason"),
                        chosen(row.getString("ballot_id")), row.getObject("ruled_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private List<String> chosen(String ballotId) {
        return jdbc.sql("SELECT nomination_id FROM award_tie_choice WHERE ballot_id = ? ORDER BY nomination_id").param(ballotId)
                .query(String.class).list();
    }
}

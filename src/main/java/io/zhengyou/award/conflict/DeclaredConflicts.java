package io.zhengyou.award.conflict;

import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import io.zhengyou.directory.ConflictKind;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What experts and committee members declared. */
@Component
public class DeclaredConflicts {

    private final JdbcClient jdbc;
    private final RecordChain record;
    private final Clock clock;

    DeclaredConflicts(JdbcClient jdbc, RecordChain record, Clock clock) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    /** Once is enough: a later declaration about the same nominee changes nothing. */
    public void declare(String roundId, Conflict conflict) {
        record.lock(roundId);
        if (ofRound(roundId).stream().noneMatch(known -> known.nominationId().equals(conflict.nominationId()) && known.person().equals(conflict.person()))) {
            jdbc.sql("INSERT INTO award_conflict (nomination_id, person, round_id, kind, reason, declared_at) VALUES (?, ?, ?, ?, ?, ?)")
                    .params(conflict.nominationId(), conflict.person(), roundId, conflict.kind().name(), conflict.reason(), OffsetDateTime.now(clock))
                    .update();
            record.add(roundId, Recorded.CONFLICTS, conflict.nominationId());
        }
    }

    public List<Conflict> ofRound(String roundId) {
        return jdbc.sql("SELECT * FROM award_conflict WHERE round_id = ? ORDER BY nomination_id, person").param(roundId)
                .query((row, number) -> new Conflict(row.getString("nomination_id"), row.getString("person"),
                        ConflictKind.valueOf(row.getString("kind")), row.getString("reason")))
                .list();
    }
}

package io.zhengyou.award.review;

import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of replaced experts: who, when, why. Rows are added, never changed. */
@Component
public class Replacements {

    private final JdbcClient jdbc;
    private final RecordChain record;
    private final Clock clock;

    Replacements(JdbcClient jdbc, RecordChain record, Clock clock) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    public void add(Review silent, Review another, String officer, String reason) {
        jdbc.sql("INSERT INTO award_replacement (review_id, replaced_by, officer, reason, replaced_at) VALUES (?, ?, ?, ?, ?)")
                .params(silent.id(), another.id(), officer, reason, OffsetDateTime.now(clock)).update();
        record.add(silent.roundId(), Recorded.REPLACEMENT, silent.id());
    }

    /** The oldest first. */
    public List<Replacement> ofRound(String roundId) {
        return jdbc.sql("SELECT old.nomination_id, old.expert, new.expert AS another, r.officer, r.reason, r.replaced_at FROM award_replacement r"
                        + " JOIN award_review old ON old.id = r.review_id JOIN award_review new ON new.id = r.replaced_by"
                        + " WHERE old.round_id = ? ORDER BY r.replaced_at, r.review_id")
                .param(roundId)
                .query((row, number) -> new Replacement(row.getString("nomination_id"), row.getString("expert"), row.getString("another"),
                        row.getString("officer"), row.getString("reason"), row.getObject("replaced_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}

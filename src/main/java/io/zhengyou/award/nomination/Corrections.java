package io.zhengyou.award.nomination;

import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was returned for correction. Rows are added, never changed. */
@Component
public class Corrections {

    private final JdbcClient jdbc;
    private final RecordChain record;
    private final Clock clock;

    Corrections(JdbcClient jdbc, RecordChain record, Clock clock) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Correction> ofNomination(String nominationId) {
        Map<Integer, Correction> byNumber = new TreeMap<>();
        jdbc.sql("SELECT * FROM award_correction WHERE nomination_id = ?").param(nominationId).query(row -> {
            Instant dueAt = row.getObject("due_at", OffsetDateTime.class).toInstant();
            Instant requestedAt = row.getObject("requested_at", OffsetDateTime.class).toInstant();
            byNumber.computeIfAbsent(row.getInt("number"), number -> new Correction(number, new EnumMap<>(Part.class), dueAt, requestedAt))
                    .reasons().put(Part.valueOf(row.getString("part")), row.getString("reason"));
        });
        return new ArrayList<>(byNumber.values());
    }

    public Optional<Correction> latest(String nominationId) {
        List<Correction> all = ofNomination(nominationId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The nominations of a round that were ever returned. */
    public Set<String> returnedIn(String roundId) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT c.nomination_id FROM award_correction c JOIN award_nomination n ON n.id = c.nomination_id"
                + " WHERE n.round_id = ?").param(roundId).query(String.class).list());
    }

    /** @return whether it may be returned once more */
    public boolean isPossible(String nominationId) {
        return ofNomination(nominationId).size() < Correction.MOST;
    }

    public void request(String nominationId, Map<Part, String> reasons, Instant dueAt, String person) {
        int number = 1 + ofNomination(nominationId).size();
        reasons.forEach((part, reason) -> jdbc.sql("INSERT INTO award_correction (nomination_id, number, part, reason, due_at, requested_by, requested_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(nominationId, number, part.name(), reason, dueAt.atOffset(ZoneOffset.UTC), person, OffsetDateTime.now(clock))
                .update());
        String roundId = jdbc.sql("SELECT round_id FROM award_nomination WHERE id = ?").param(nominationId).query(String.class).single();
        record.add(roundId, Recorded.CORRECTION, nominationId, number);
    }
}

package io.zhengyou.award.record;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links of all chains. Rows are added, never changed. */
@Component
class Links {

    /** The end of a chain: how many links, and the hash of the last. */
    record End(int length, String hash) {}

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes everybody else who records or locks the same round wait for the end of this transaction. */
    End lock(String roundId) {
        // An update, not FOR UPDATE: others hold the round by a foreign key while they wait for this.
        jdbc.sql("UPDATE award_round SET record_length = record_length WHERE id = ?").param(roundId).update();
        return jdbc.sql("SELECT record_length, record_head FROM award_round WHERE id = ?").param(roundId)
                .query((row, number) -> new End(row.getInt("record_length"), row.getString("record_head"))).single();
    }

    void add(String roundId, Link link) {
        jdbc.sql("INSERT INTO award_record (round_id, number, kind, source, recorded_at, content, hash) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(roundId, link.number(), link.kind(), link.key(), link.at().atOffset(ZoneOffset.UTC), link.content(), link.hash())
                .update();
        jdbc.sql("UPDATE award_round SET record_length = ?, record_head = ? WHERE id = ?").params(link.number(), link.hash(), roundId).update();
    }

    boolean exists(String roundId) {
        return jdbc.sql("SELECT COUNT(*) FROM award_round WHERE id = ?").param(roundId).query(Integer.class).single() == 1;
    }

    /** The rounds whose chain was not begun. */
    List<String> withoutChain() {
        return jdbc.sql("SELECT id FROM award_round WHERE record_length = 0").query(String.class).list();
    }

    /** The rounds whose chain may have been begun by an earlier version: it neither was extended nor says that it covers all. */
    List<String> withIncompleteChain() {
        return jdbc.sql("SELECT id FROM award_round WHERE record_length > 0 AND NOT EXISTS (SELECT 1 FROM award_record r WHERE r.round_id = award_round.id"
                        + " AND (r.kind = ? OR r.kind = ? AND r.content LIKE '[{\"covers\":%'))")
                .params(Link.EXTENSION, Link.START).query(String.class).list();
    }

    List<Link> of(String roundId) {
        return jdbc.sql("SELECT * FROM award_record WHERE round_id = ? ORDER BY number").param(roundId)
                .query((row, number) -> new Link(row.getInt("number"), row.getString("kind"), row.getString("source"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.MICROS),
                        row.getString("content"), row.getString("hash")))
                .list();
    }
}

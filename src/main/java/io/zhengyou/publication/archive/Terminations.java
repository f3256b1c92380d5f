package io.zhengyou.publication.archive;

import io.zhengyou.award.RoundTerminated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why rounds ended without an award. */
@Component
class Terminations {

    private final JdbcClient jdbc;
    private final Rows rows;

    Terminations(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    boolean has(String roundId) {
        return jdbc.sql("SELECT COUNT(*) FROM publication_termination WHERE round_id = ?").param(roundId).query(Long.class).single() > 0;
    }

    void add(RoundTerminated event) {
        jdbc.sql("INSERT INTO publication_termination (round_id, published_at, reason) VALUES (?, ?, ?)")
                .params(event.roundId(), rows.now(), event.reason())
                .update();
    }
}

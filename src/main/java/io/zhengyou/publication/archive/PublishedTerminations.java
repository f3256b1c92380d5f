package io.zhengyou.publication.archive;

import io.zhengyou.award.RoundTerminated;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why rounds ended without an award. */
@Component
class PublishedTerminations {

    private final JdbcClient jdbc;
    private final Rows rows;

    PublishedTerminations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows(clock);
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

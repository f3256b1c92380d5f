package io.zhengyou.publication.digest;

import io.zhengyou.report.DigestReleased;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was made public as it was, in the publisher's transaction: both happen or neither. */
@Component
@Transactional
class PublishedDigests {

    private final JdbcClient jdbc;
    private final Clock clock;

    PublishedDigests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void publish(DigestReleased event) {
        jdbc.sql("INSERT INTO publication_digest (request_id, title, text, published_at) VALUES (?, ?, ?, ?)")
                .params(event.requestId(), event.title(), event.text(), OffsetDateTime.now(clock)).update();
    }

    /** The newest first. */
    List<PublishedDigest> all() {
        return jdbc.sql("SELECT * FROM publication_digest ORDER BY published_at DESC, request_id").query(this::read).list();
    }

    Optional<PublishedDigest> find(String requestId) {
        return jdbc.sql("SELECT * FROM publication_digest WHERE request_id = ?").param(requestId).query(this::read).optional();
    }

    private PublishedDigest read(ResultSet row, int number) throws SQLException {
        return new PublishedDigest(row.getString("request_id"), row.getString("title"), row.getString("text"),
                LocalDate.ofInstant(row.getObject("published_at", OffsetDateTime.class).toInstant(), clock.getZone()));
    }
}

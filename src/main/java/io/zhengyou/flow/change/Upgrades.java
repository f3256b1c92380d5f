package io.zhengyou.flow.change;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came with new versions of the server and was not put to use, and what the office said to it. */
@Component
public class Upgrades {

    /** @param settledBy {@code null} while something may be to be done */
    public record Upgrade(Instant foundAt, @Nullable String settledBy) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Upgrades(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether it is new: another server of this database may have found it before */
    public boolean found(String model, String sha256) {
        if (find(model, sha256).isPresent()) {
            return false;
        }
        try {
            jdbc.sql("INSERT INTO flow_upgrade (model, sha256, found_at) VALUES (?, ?, ?)").params(model, sha256, OffsetDateTime.now(clock)).update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    public Optional<Upgrade> find(String model, String sha256) {
        return jdbc.sql("SELECT * FROM flow_upgrade WHERE model = ? AND sha256 = ?").params(model, sha256)
                .query((row, number) -> new Upgrade(row.getObject("found_at", OffsetDateTime.class).toInstant(), row.getString("settled_by"))).optional();
    }

    /** Nothing more is to be done about it. */
    public void settle(String model, String sha256, String person, String note) {
        jdbc.sql("UPDATE flow_upgrade SET settled_by = ?, settled_at = ?, note = ? WHERE model = ? AND sha256 = ? AND settled_by IS NULL")
                .params(person, OffsetDateTime.now(clock), note, model, sha256).update();
    }
}

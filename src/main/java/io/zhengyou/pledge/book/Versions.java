package io.zhengyou.pledge.book;

import io.zhengyou.pledge.Dimension;
import io.zhengyou.pledge.PledgeItem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of every pledge. Nothing that was submitted is overwritten. */
@Component
public class Versions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Versions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(String pledgeId, String person, String title, List<PledgeItem> items) {
        int version = latest(pledgeId).map(Version::number).orElse(0) + 1;
        jdbc.sql("INSERT INTO pledge_version (pledge_id, version, title, written_by, written_at) VALUES (?, ?, ?, ?, ?)")
                .params(pledgeId, version, title, person, OffsetDateTime.now(clock)).update();
        items.forEach(item -> jdbc.sql("INSERT INTO pledge_item (pledge_id, version, number, what, target, due_on, dimension) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(pledgeId, version, item.number(), item.what(), item.target(), item.dueOn(), item.dimension().name()).update());
    }

    /** Empty if nothing was submitted yet. */
    public Optional<Version> latest(String pledgeId) {
        return jdbc.sql("SELECT MAX(version) FROM pledge_version WHERE pledge_id = ?").param(pledgeId).query(Integer.class).optional()
                .flatMap(number -> find(pledgeId, number));
    }

    public Optional<Version> find(String pledgeId, int number) {
        return jdbc.sql("SELECT title FROM pledge_version WHERE pledge_id = ? AND version = ?").params(pledgeId, number).query(String.class).optional()
                .map(title -> new Version(number, title, items(pledgeId, number)));
    }

    /** The highest number that an item of any version had; 0 if there was none. */
    public int lastItemNumber(String pledgeId) {
        return jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM pledge_item WHERE pledge_id = ?").param(pledgeId).query(Integer.class).single();
    }

    private List<PledgeItem> items(String pledgeId, int version) {
        return jdbc.sql("SELECT * FROM pledge_item WHERE pledge_id = ? AND version = ? ORDER BY number").params(pledgeId, version)
                .query((row, number) -> new PledgeItem(row.getInt("number"), row.getString("what"), row.getString("target"),
                        row.getObject("due_on", LocalDate.class), Dimension.valueOf(row.getString("dimension"))))
                .list();
    }
}

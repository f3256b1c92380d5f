package io.zhengyou.rectification.book;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that was done and written about a rectification. */
@Component
public class Entries {

    private final JdbcClient jdbc;
    private final Clock clock;

    Entries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order in which it happened. */
    public List<Entry> of(String id) {
        return jdbc.sql("SELECT * FROM rectification_entry WHERE rectification_id = ? ORDER BY number").param(id)
                .query((row, number) -> new Entry(row.getInt("number"), Step.valueOf(row.getString("step")), row.getString("person"),
                        row.getString("text"), row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The text of the last entry of this kind. */
    public Optional<String> latest(String id, Step step) {
        return of(id).stream().filter(entry -> entry.step() == step).reduce((first, second) -> second).map(Entry::text);
    }

    /** Counting first locks the rectification, so that a person's step and the server's find different numbers. */
    void add(String id, Step step, @Nullable String person, String text) {
        jdbc.sql("UPDATE rectification SET entries = entries + 1 WHERE id = ?").param(id).update();
        jdbc.sql("INSERT INTO rectification_entry (rectification_id, number, step, person, text, written_at)"
                        + " SELECT id, entries, ?, ?, ?, ? FROM rectification WHERE id = ?")
                .params(Arrays.asList(step.name(), person, text, OffsetDateTime.now(clock), id)).update();
    }
}

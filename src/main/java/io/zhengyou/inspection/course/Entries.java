package io.zhengyou.inspection.course;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that was done and written about each programme and each inspection. */
@Component
public class Entries {

    private final JdbcClient jdbc;
    private final Clock clock;

    Entries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(String caseId, Step step, @Nullable String person, String text) {
        jdbc.sql("INSERT INTO inspection_entry (case_id, step, person, text, written_at) VALUES (?, ?, ?, ?, ?)")
                .params(Arrays.asList(caseId, step.name(), person, text, OffsetDateTime.now(clock))).update();
    }

    /** In the order in which it happened. */
    public List<Entry> of(String caseId) {
        return jdbc.sql("SELECT step, person, text, written_at FROM inspection_entry WHERE case_id = ? ORDER BY number").param(caseId)
                .query((row, number) -> new Entry(Step.valueOf(row.getString("step")), row.getString("person"), row.getString("text"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The text of the last entry of this kind. */
    public Optional<String> latest(String caseId, Step step) {
        return of(caseId).stream().filter(entry -> entry.step() == step).reduce((first, second) -> second).map(Entry::text);
    }
}

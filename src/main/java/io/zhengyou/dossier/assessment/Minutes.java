package io.zhengyou.dossier.assessment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said and decided about each assessment and each year. Entries are added, never changed. */
@Component
public class Minutes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Minutes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(String caseId, Step step, @Nullable String person, String text) {
        jdbc.sql("INSERT INTO annual_entry (case_id, step, person, text, written_at) VALUES (?, ?, ?, ?, ?)")
                .params(Arrays.asList(caseId, step.name(), person, text, OffsetDateTime.now(clock))).update();
    }

    /** In the order in which it happened. */
    public List<Entry> of(String caseId) {
        return jdbc.sql("SELECT * FROM annual_entry WHERE case_id = ? ORDER BY number").param(caseId)
                .query((row, number) -> new Entry(Step.valueOf(row.getString("step")), row.getString("person"), row.getString("text"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant())).list();
    }

    /** The last words at one of these steps. */
    public Optional<String> latest(String caseId, Step... steps) {
        return of(caseId).stream().filter(entry -> List.of(steps).contains(entry.step())).reduce((first, second) -> second).map(Entry::text);
    }
}

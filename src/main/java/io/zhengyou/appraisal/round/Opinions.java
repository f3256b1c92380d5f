package io.zhengyou.appraisal.round;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people decided about a round, and why. All of it is kept. */
@Component
public class Opinions {

    /** At which step something is said. */
    public enum Step {
        PREPARATION,
        APPROVAL,
        PAPER,
        QUORUM,
        REVIEW,
        PUBLICATION,
        TERMINATION
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Opinions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(String roundId, Step step, String decision, String person, String text) {
        jdbc.sql("INSERT INTO appraisal_opinion (round_id, step, decision, person, said_at, text) VALUES (?, ?, ?, ?, ?, ?)")
                .params(roundId, step.name(), decision, person, OffsetDateTime.now(clock), text).update();
    }

    /** What was said last at a step with this decision. */
    public Optional<String> latest(String roundId, Step step, String decision) {
        return jdbc.sql("SELECT text FROM appraisal_opinion WHERE round_id = ? AND step = ? AND decision = ? ORDER BY number DESC"
                        + " FETCH FIRST 1 ROWS ONLY")
                .params(roundId, step.name(), decision).query(String.class).optional();
    }
}

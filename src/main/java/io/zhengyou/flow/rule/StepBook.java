package io.zhengyou.flow.rule;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which mandatory steps have been done in processes that are running. Written in the transaction of the step itself. */
@Component
public class StepBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    StepBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From now on the rules in force hold for the instance. */
    public void open(String instance) {
        jdbc.sql("INSERT INTO flow_run (instance, begun_at) VALUES (?, ?)").params(instance, OffsetDateTime.now(clock)).update();
    }

    /** Whether the rule was in force when the instance began. */
    public boolean holds(String instance, FlowRule rule) {
        return jdbc.sql("SELECT count(*) FROM flow_run JOIN flow_rule ON valid_from <= begun_at WHERE instance = ? AND id = ?")
                .params(instance, rule.id()).query(Long.class).single() > 0;
    }

    /** @param person who did it, or {@code null} for what the server did */
    public void done(String instance, FlowRule rule, @Nullable String person) {
        undone(instance, rule);
        jdbc.sql("INSERT INTO flow_step (instance, rule, person) VALUES (?, ?, ?)").params(instance, rule.id(), person).update();
    }

    /** What was done before counts no more. */
    public void undone(String instance, FlowRule rule) {
        jdbc.sql("DELETE FROM flow_step WHERE instance = ? AND rule = ?").params(instance, rule.id()).update();
    }

    public boolean isDone(String instance, FlowRule rule) {
        return jdbc.sql("SELECT count(*) FROM flow_step WHERE instance = ? AND rule = ?").params(instance, rule.id()).query(Long.class).single() > 0;
    }

    public Optional<String> doneBy(String instance, FlowRule rule) {
        return jdbc.sql("SELECT person FROM flow_step WHERE instance = ? AND rule = ? AND person IS NOT NULL")
                .params(instance, rule.id()).query(String.class).optional();
    }

    /** Forgets an instance that has come to its end. */
    public void close(String instance) {
        jdbc.sql("DELETE FROM flow_step WHERE instance = ?").param(instance).update();
        jdbc.sql("DELETE FROM flow_run WHERE instance = ?").param(instance).update();
    }
}

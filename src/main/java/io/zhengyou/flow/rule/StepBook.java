package io.zhengyou.flow.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which mandatory steps have been done in processes that are running. Written in the transaction of the step itself. */
@Component
public class StepBook {

    private final JdbcClient jdbc;

    StepBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on the rules hold for the instance; for one that began before there were rules they do not. */
    public void open(String instance) {
        jdbc.sql("INSERT INTO flow_run (instance) VALUES (?)").param(instance).update();
    }

    public boolean isOpen(String instance) {
        return jdbc.sql("SELECT count(*) FROM flow_run WHERE instance = ?").param(instance).query(Long.class).single() > 0;
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

package io.zhengyou.flow.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules in force, as the office keeps them. */
@Component
public class FlowRules {

    /** For how long another server of the same database may still go by the rules as they were. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Copy(List<FlowRule> rules, long readAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Copy copy;

    FlowRules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<FlowRule> all() {
        return jdbc.sql("SELECT * FROM flow_rule WHERE ended_at IS NULL ORDER BY process_id, place, id").query(FlowRules::rule).list();
    }

    public Optional<FlowRule> find(String id) {
        return all().stream().filter(rule -> rule.id().equals(id)).findAny();
    }

    /** Whether a rule in force says the same already. */
    public boolean say(FlowRule rule) {
        return all().stream().anyMatch(rule::equalsInContent);
    }

    /** Adds a rule, for models that are deployed and processes that begin from now on. */
    public void add(FlowRule rule) {
        jdbc.sql("""
                        INSERT INTO flow_rule (id, process_id, place, step, step_name, target, target_name, since, since_name, differ, reason, valid_from)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(rule.id(), rule.processId(), all().size(), rule.step().deed(), rule.step().name(), rule.target().deed(), rule.target().name(),
                        rule.since() == null ? null : rule.since().deed(), rule.since() == null ? null : rule.since().name(), rule.differ(), rule.reason(),
                        OffsetDateTime.now(clock))
                .update();
        copy = null;
    }

    /** From now on nothing is held to the rule, what runs included. It is kept, for what was decided under it. */
    public void end(FlowRule rule) {
        jdbc.sql("UPDATE flow_rule SET ended_at = ? WHERE id = ? AND ended_at IS NULL").params(OffsetDateTime.now(clock), rule.id()).update();
        copy = null;
    }

    /** Whether a rule begins in this process. Asked at every step of every process, so it may be some seconds behind. */
    public boolean existFor(String processId) {
        return recent().stream().anyMatch(rule -> rule.processId().equals(processId));
    }

    /** The rules that have one of the deeds as this part of theirs; it may be some seconds behind. */
    public List<FlowRule> whose(Function<FlowRule, @Nullable Step> part, Set<String> deeds) {
        return deeds.isEmpty() ? List.of() : recent().stream().filter(rule -> isIn(deeds, part.apply(rule))).toList();
    }

    private List<FlowRule> recent() {
        var last = copy;
        if (last == null || System.nanoTime() - last.readAt() > FRESH.toNanos()) {
            last = new Copy(all(), System.nanoTime());
            copy = last;
        }
        return last.rules();
    }

    private static boolean isIn(Set<String> deeds, @Nullable Step step) {
        return step != null && step.isIn(deeds);
    }

    private static FlowRule rule(ResultSet row, int number) throws SQLException {
        return rule(row, row.getString("id"));
    }

    /** What of a row says what a rule demands. */
    static FlowRule rule(ResultSet row, String id) throws SQLException {
        return new FlowRule(
                id,
                row.getString("process_id"),
                new Step(row.getString("step"), row.getString("step_name")),
                new Step(row.getString("target"), row.getString("target_name")),
                since(row.getString("since"), row.getString("since_name")),
                row.getBoolean("differ"),
                row.getString("reason"));
    }

    private static @Nullable Step since(@Nullable String deed, @Nullable String name) {
        return deed == null || name == null ? null : new Step(deed, name);
    }
}

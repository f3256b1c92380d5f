package io.zhengyou.flow.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the rules: nobody adds or ends one alone. Everything stays recorded. */
@Component
public class RuleChanges {

    private static final String ADD = "ADD";
    private static final String END = "END";

    private final JdbcClient jdbc;
    private final FlowRules rules;
    private final Clock clock;

    RuleChanges(JdbcClient jdbc, FlowRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** The latest first. */
    public List<RuleChange> all() {
        return jdbc.sql("SELECT * FROM flow_rule_change ORDER BY proposed_at DESC, id").query(this::change).list();
    }

    public Optional<RuleChange> find(String id) {
        return jdbc.sql("SELECT * FROM flow_rule_change WHERE id = ?").param(id).query(this::change).optional();
    }

    /** The change of a rule that nobody has decided yet. */
    public Optional<RuleChange> open(String rule) {
        return jdbc.sql("SELECT * FROM flow_rule_change WHERE rule = ? AND confirmed IS NULL").param(rule).query(this::change).optional();
    }

    public void proposeNew(FlowRule rule, String person) {
        propose(ADD, rule, "", person);
    }

    /** @return false if somebody proposes the same already */
    @Transactional
    public boolean proposeEnd(FlowRule rule, String why, String person) {
        jdbc.sql("SELECT id FROM flow_rule WHERE id = ? FOR UPDATE").param(rule.id()).query(String.class).optional();
        boolean first = open(rule.id()).isEmpty();
        if (first) {
            propose(END, rule, why, person);
        }
        return first;
    }

    /**
     * Puts a change into effect.
     *
     * @return false if it has been decided already, or the same person proposed it
     */
    @Transactional
    public boolean confirm(RuleChange change, String person) {
        if (change.proposedBy().equals(person) || !decide(change, true, person)) {
            return false;
        }
        if (change.ends()) {
            rules.end(change.rule());
        } else {
            rules.add(change.rule());
        }
        return true;
    }

    /**
     * Leaves everything as it is; whoever proposed a change may take it back.
     *
     * @return false if it has been decided already
     */
    public boolean decline(RuleChange change, String person) {
        return decide(change, false, person);
    }

    /** Of two who decide at once one is too late. */
    private boolean decide(RuleChange change, boolean confirmed, String person) {
        return jdbc.sql("UPDATE flow_rule_change SET confirmed = ?, decided_by = ?, decided_at = ? WHERE id = ? AND confirmed IS NULL")
                .params(confirmed, person, OffsetDateTime.now(clock), change.id()).update() > 0;
    }

    private void propose(String kind, FlowRule rule, String why, String person) {
        var since = rule.since();
        jdbc.sql("""
                        INSERT INTO flow_rule_change (id, kind, rule, process_id, step, step_name, target, target_name, since, since_name, differ, reason, why,
                            proposed_by, proposed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID().toString(), kind, rule.id(), rule.processId(), rule.step().deed(), rule.step().name(), rule.target().deed(),
                        rule.target().name(), since == null ? null : since.deed(), since == null ? null : since.name(), rule.differ(), rule.reason(), why,
                        person, OffsetDateTime.now(clock))
                .update();
    }

    private RuleChange change(ResultSet row, int number) throws SQLException {
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new RuleChange(row.getString("id"), row.getString("kind").equals(END), FlowRules.rule(row, row.getString("rule")), row.getString("why"),
                row.getString("proposed_by"), local(row.getObject("proposed_at", OffsetDateTime.class)), row.getString("decided_by"),
                decidedAt == null ? null : local(decidedAt), row.getObject("confirmed", Boolean.class));
    }

    private ZonedDateTime local(OffsetDateTime time) {
        return time.atZoneSameInstant(clock.getZone());
    }
}

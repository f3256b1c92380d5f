package io.zhengyou.flow.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules in force, as the office keeps them. */
@Component
public class FlowRules {

    private final JdbcClient jdbc;

    FlowRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<FlowRule> all() {
        return jdbc.sql("SELECT * FROM flow_rule ORDER BY process_id, place, id").query(FlowRules::rule).list();
    }

    private static FlowRule rule(ResultSet row, int number) throws SQLException {
        return new FlowRule(
                row.getString("id"),
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

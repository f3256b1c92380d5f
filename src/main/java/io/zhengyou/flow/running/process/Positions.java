package io.zhengyou.flow.running.process;

import io.zhengyou.flow.running.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where cases stand, read from the engine's tables in as many statements for thousands of cases as for one. */
@Component
class Positions {

    /** Of an execution {@code e}: an execution with another in it only holds that. */
    static final String STANDS = "e.IS_EVENT_SCOPE_ = FALSE AND e.ACT_ID_ IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ACT_RU_EXECUTION inner_ WHERE inner_.PARENT_ID_ = e.ID_)";

    private final JdbcClient jdbc;

    Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of all running cases of a version, by their ids. */
    Map<String, Position> ofVersion(String definitionId) {
        return read("PROC_DEF_ID_", definitionId, new HashMap<>());
    }

    /** Empty if the case has ended. */
    Optional<Position> of(String instance) {
        return Optional.ofNullable(read("PROC_INST_ID_", instance, new HashMap<>()).get(instance));
    }

    private record Row(String instance, String definition, String process, @Nullable String callerInstance, @Nullable String callerDefinition, @Nullable String call) {}

    private Map<String, Position> read(String column, String value, Map<String, Map<String, Position>> callers) {
        var activities = lists("SELECT e.PROC_INST_ID_, e.ACT_ID_ FROM ACT_RU_EXECUTION e WHERE " + STANDS + " AND e." + column + " = ? ORDER BY e.ACT_ID_", value);
        var waits = lists("SELECT e.ID_, j.HANDLER_TYPE_ || ' ' || coalesce(j.HANDLER_CFG_, '') AS waits FROM ACT_RU_EXECUTION e"
                + " JOIN ACT_RU_JOB j ON j.PROCESS_INSTANCE_ID_ = e.ID_ WHERE e." + column + " = ? UNION ALL SELECT e.ID_, s.EVENT_TYPE_ || ' ' || coalesce(s.ACTIVITY_ID_, '')"
                + " FROM ACT_RU_EXECUTION e JOIN ACT_RU_EVENT_SUBSCR s ON s.PROC_INST_ID_ = e.ID_ WHERE e." + column + " = ? ORDER BY 2", value, value);
        var owed = lists("SELECT r.instance, f.id FROM ACT_RU_EXECUTION e JOIN flow_run r ON r.instance = e.ID_ JOIN ACT_RE_PROCDEF d ON d.ID_ = e.PROC_DEF_ID_"
                + " JOIN flow_rule f ON f.process_id = d.KEY_ AND f.valid_from <= r.begun_at WHERE e." + column + " = ?"
                + " AND NOT EXISTS (SELECT 1 FROM flow_step s WHERE s.instance = r.instance AND s.rule = f.id)", value);
        Map<String, Position> positions = new LinkedHashMap<>();
        for (var row : rows(column, value)) {
            positions.put(row.instance(), new Position(row.definition(), row.process(), activities.getOrDefault(row.instance(), List.of()),
                    waits.getOrDefault(row.instance(), List.of()), Set.copyOf(owed.getOrDefault(row.instance(), List.of())), caller(column, row, callers)));
        }
        return positions;
    }

    private Position.@Nullable Caller caller(String column, Row row, Map<String, Map<String, Position>> callers) {
        if (row.callerInstance() == null || row.callerDefinition() == null || row.call() == null) {
            return null;
        }
        var value = column.equals("PROC_DEF_ID_") ? row.callerDefinition() : row.callerInstance();
        var read = callers.get(value);
        if (read == null) {
            read = read(column, value, callers);
            callers.put(value, read);
        }
        var position = read.get(row.callerInstance());
        return position == null ? null : new Position.Caller(row.call(), position);
    }

    private List<Row> rows(String column, String value) {
        return jdbc.sql("SELECT e.ID_, e.PROC_DEF_ID_, d.KEY_, c.PROC_INST_ID_, c.PROC_DEF_ID_, c.ACT_ID_ FROM ACT_RU_EXECUTION e"
                        + " JOIN ACT_RE_PROCDEF d ON d.ID_ = e.PROC_DEF_ID_ LEFT JOIN ACT_RU_EXECUTION c ON c.ID_ = e.SUPER_EXEC_"
                        + " WHERE e." + column + " = ? AND e.ID_ = e.PROC_INST_ID_ ORDER BY e.ID_").param(value)
                .query((row, number) -> new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6))).list();
    }

    private Map<String, List<String>> lists(String sql, Object... values) {
        Map<String, List<String>> lists = new HashMap<>();
        jdbc.sql(sql).params(values).query(row -> {
            lists.computeIfAbsent(row.getString(1), instance -> new ArrayList<>()).add(row.getString(2));
        });
        return lists;
    }
}

package io.zhengyou.flow.timing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the engine's history how long steps took. The database counts; no row of the history comes here. */
@Component
class StepHistory {

    /** The engine's mark of an activity that was interrupted. */
    private static final int CANCELLED = 2;

    /** When a task was first opened is known since and where its form was seen (ADR 091). */
    private static final String TIMES = """
            SELECT a.PROC_DEF_ID_ AS definition_id, a.ACT_ID_ AS step, COUNT(a.END_TIME_) AS completions, COUNT(*) - COUNT(a.END_TIME_) AS still_open,
                   PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY a.DURATION_) AS median,
                   PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY a.DURATION_) AS ninth,
                   PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CASE WHEN a.END_TIME_ IS NOT NULL THEN 1000 * EXTRACT(EPOCH FROM (o.first_at - a.START_TIME_)) END) AS waited,
                   PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY 1000 * EXTRACT(EPOCH FROM (a.END_TIME_ - o.first_at))) AS handled,
                   COUNT(CASE WHEN t.DUE_DATE_ IS NOT NULL AND (a.END_TIME_ IS NOT NULL OR t.DUE_DATE_ < :now) THEN 1 END) AS due,
                   COUNT(CASE WHEN t.DUE_DATE_ < COALESCE(a.END_TIME_, :now) THEN 1 END) AS late
              FROM ACT_HI_ACTINST a
              LEFT JOIN ACT_HI_TASKINST t ON t.ID_ = a.TASK_ID_
              LEFT JOIN (SELECT task_id, CAST(MIN(at) AS TIMESTAMP) AS first_at FROM task_opening GROUP BY task_id) o ON o.task_id = a.TASK_ID_
             WHERE a.PROC_DEF_ID_ IN (:definitions) AND a.ACT_ID_ IN (:steps) AND a.ACT_INST_STATE_ <> :cancelled
               AND (a.END_TIME_ IS NULL OR a.END_TIME_ >= :begin AND a.END_TIME_ < :end)
             GROUP BY a.PROC_DEF_ID_, a.ACT_ID_""";

    private final JdbcClient jdbc;
    private final Clock clock;

    StepHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Of what was done in the period, and of what is being done now.
     *
     * @param definitions the versions, at least one
     * @param steps       the ids of the steps, at least one
     */
    List<Measured> times(Collection<String> definitions, Collection<String> steps, Period period) {
        return jdbc.sql(TIMES).param("definitions", definitions).param("steps", steps).param("cancelled", CANCELLED)
                .param("now", Timestamp.from(clock.instant()))
                .param("begin", midnight(period.from())).param("end", midnight(period.to().plusDays(1)))
                .query((row, number) -> new Measured(row.getString("definition_id"), row.getString("step"), row.getLong("completions"), row.getLong("still_open"),
                        spell(row, "median"), spell(row, "ninth"), spell(row, "waited"), spell(row, "handled"), row.getLong("due"), row.getLong("late"))).list();
    }

    private Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private static @Nullable Spell spell(ResultSet row, String column) throws SQLException {
        var millis = row.getBigDecimal(column);
        return millis == null ? null : Spell.ofMillis(millis.doubleValue());
    }
}

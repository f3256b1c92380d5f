package io.zhengyou.appraisal.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.zhengyou.appraisal.round.Plan;
import io.zhengyou.appraisal.round.PlanColumns;
import io.zhengyou.directory.UnitKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The calendar of appraisals. A line that is saved counts from the next day on: what it would have missed before is not made up for. */
@Component
public class Lines {

    private static final String COLUMNS = "starts_month = :month, starts_day = :day, title = :title, questionnaire = :questionnaire, kind = :kind,"
            + " scope = :scope, roll = :roll, sample = :sample, days = :days, quorum_percent = :quorum, least = :least, threshold = :threshold,"
            + " active = :active, counts_from = :today, saved_by = :by";

    private final JdbcClient jdbc;
    private final Clock clock;

    Lines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order of the year. */
    public List<Line> all() {
        Map<String, Set<Integer>> begun = jdbc.sql("SELECT line, of_year FROM appraisal_calendar_start")
                .query((row, number) -> Map.entry(row.getString("line"), row.getInt("of_year"))).list().stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        return jdbc.sql("SELECT * FROM appraisal_calendar_line ORDER BY starts_month, starts_day, title, id")
                .query((row, number) -> line(row, begun.getOrDefault(row.getString("id"), Set.of()))).list();
    }

    public Optional<Line> find(String id) {
        return all().stream().filter(line -> line.id().equals(id)).findAny();
    }

    /** Makes everybody else who does the same wait for the end of this transaction. Empty if the line was removed. */
    Optional<Line> lock(String id) {
        jdbc.sql("UPDATE appraisal_calendar_line SET version = version WHERE id = ?").param(id).update();
        return find(id);
    }

    /** @return the id of the new line */
    public String add(Occasion occasion, String by) {
        String id = UUID.randomUUID().toString();
        bind("INSERT INTO appraisal_calendar_line (id, version, starts_month, starts_day, title, questionnaire, kind, scope, roll, sample, days,"
                + " quorum_percent, least, threshold, active, counts_from, saved_by) VALUES (:id, 1, :month, :day, :title, :questionnaire, :kind,"
                + " :scope, :roll, :sample, :days, :quorum, :least, :threshold, :active, :today, :by)", occasion, by).param("id", id).update();
        return id;
    }

    /**
     * @param base the version that was changed
     * @return whether it was the latest; otherwise nothing is saved
     */
    public boolean save(String id, int base, Occasion occasion, String by) {
        return bind("UPDATE appraisal_calendar_line SET version = version + 1, " + COLUMNS + " WHERE id = :id AND version = :base", occasion, by)
                .param("id", id).param("base", base).update() == 1;
    }

    /** The rounds that it began stay. */
    public void remove(String id) {
        jdbc.sql("DELETE FROM appraisal_calendar_line WHERE id = ?").param(id).update();
    }

    void begun(String id, int year, String roundId) {
        jdbc.sql("INSERT INTO appraisal_calendar_start (line, of_year, round_id) VALUES (?, ?, ?)").params(id, year, roundId).update();
    }

    private StatementSpec bind(String sql, Occasion occasion, String by) {
        Plan plan = occasion.plan();
        return jdbc.sql(sql).param("month", occasion.day().getMonthValue()).param("day", occasion.day().getDayOfMonth())
                .param("title", occasion.title()).param("questionnaire", occasion.questionnaire())
                .param("kind", occasion.kind() == null ? null : occasion.kind().name())
                .param("scope", plan.scope().name()).param("roll", plan.roll().name()).param("sample", plan.sample()).param("days", plan.days())
                .param("quorum", plan.quorumPercent()).param("least", plan.least()).param("threshold", plan.threshold())
                .param("active", occasion.active()).param("today", LocalDate.now(clock)).param("by", by);
    }

    private static Line line(ResultSet row, Set<Integer> begun) throws SQLException {
        return new Line(row.getString("id"), row.getInt("version"),
                new Occasion(MonthDay.of(row.getInt("starts_month"), row.getInt("starts_day")), row.getString("title"), row.getString("questionnaire"),
                        kind(row.getString("kind")), PlanColumns.read(row), row.getBoolean("active")),
                row.getObject("counts_from", LocalDate.class), row.getString("saved_by"), begun);
    }

    private static @Nullable UnitKind kind(@Nullable String name) {
        return name == null ? null : UnitKind.valueOf(name);
    }
}

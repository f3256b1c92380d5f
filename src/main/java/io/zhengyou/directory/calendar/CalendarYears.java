package io.zhengyou.directory.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendars of the years. They are read at each use (some forty rows a year), so that a new one counts on every node at once. */
@Component
public class CalendarYears {

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarYears(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public WorkingCalendar calendar() {
        Map<LocalDate, DayKind> exceptions = new HashMap<>();
        RowCallbackHandler put = row -> exceptions.put(row.getObject("on_date", LocalDate.class), kind(row));
        jdbc.sql("SELECT on_date, kind FROM directory_calendar_day").query(put);
        return new WorkingCalendar(exceptions);
    }

    /** The years that have data, the latest first. */
    public List<CalendarYear> all() {
        Map<Integer, List<NamedDay>> days = jdbc.sql("SELECT on_date, kind, name FROM directory_calendar_day ORDER BY on_date")
                .query((row, number) -> new NamedDay(row.getObject("on_date", LocalDate.class), kind(row), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(day -> day.date().getYear()));
        return jdbc.sql("SELECT * FROM directory_calendar_year ORDER BY in_year DESC")
                .query((row, number) -> year(row, days.getOrDefault(row.getInt("in_year"), List.of())))
                .list();
    }

    public boolean has(int year) {
        return jdbc.sql("SELECT COUNT(*) FROM directory_calendar_year WHERE in_year = ?").param(year).query(Long.class).single() > 0;
    }

    /**
     * Takes the place of everything known about the year.
     *
     * @param days all in that year, none twice
     * @param by   who uploaded it, or {@code null} if it came with the program
     */
    @Transactional
    public void replace(int year, List<NamedDay> days, @Nullable String by) {
        if (write("UPDATE directory_calendar_year SET since = :since, uploaded_by = :by WHERE in_year = :year", year, by) == 0) {
            write("INSERT INTO directory_calendar_year (in_year, since, uploaded_by) VALUES (:year, :since, :by)", year, by);
        }
        jdbc.sql("DELETE FROM directory_calendar_day WHERE in_year = ?").param(year).update();
        for (NamedDay day : days) {
            jdbc.sql("INSERT INTO directory_calendar_day (on_date, in_year, kind, name) VALUES (?, ?, ?, ?)")
                    .params(day.date(), year, day.kind().name(), day.name())
                    .update();
        }
    }

    private int write(String sql, int year, @Nullable String by) {
        return jdbc.sql(sql).param("year", year).param("since", OffsetDateTime.now(clock)).param("by", by).update();
    }

    private CalendarYear year(ResultSet row, List<NamedDay> days) throws SQLException {
        var since = row.getObject("since", OffsetDateTime.class).atZoneSameInstant(clock.getZone());
        return new CalendarYear(row.getInt("in_year"), days, since, row.getString("uploaded_by"));
    }

    private static DayKind kind(ResultSet row) throws SQLException {
        return DayKind.valueOf(row.getString("kind"));
    }
}

package io.zhengyou.directory.calendar;

import io.zhengyou.directory.csv.RefusedImport;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar as the office keeps it, a year at a time. A year without data has weekends and nothing else. */
@Component
public class Calendars implements ApplicationRunner {

    private static final int SHIPPED = 2026;

    private final JdbcClient jdbc;
    private final Resource shipped;

    Calendars(JdbcClient jdbc, @Value("classpath:organisation/calendar-2026.csv") Resource shipped) {
        this.jdbc = jdbc;
        this.shipped = shipped;
    }

    public WorkingCalendar current() {
        return new WorkingCalendar(jdbc.sql("SELECT * FROM special_day").query((row, number) -> day(row)).list().stream()
                .collect(Collectors.toMap(SpecialDay::day, SpecialDay::work)));
    }

    /** The special days of a year in order; empty if nobody has entered them. */
    public List<SpecialDay> of(int year) {
        return jdbc.sql("SELECT * FROM special_day WHERE holiday BETWEEN ? AND ? ORDER BY holiday")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query((row, number) -> day(row)).list();
    }

    /**
     * Replaces a year.
     *
     * @throws RefusedImport with every bad row; then nothing is changed
     */
    @Transactional(rollbackFor = RefusedImport.class)
    public void replace(int year, String file, byte[] content) throws RefusedImport {
        List<SpecialDay> days = CalendarFile.read(year, file, content);
        jdbc.sql("DELETE FROM special_day WHERE holiday BETWEEN ? AND ?").params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).update();
        days.forEach(day -> jdbc.sql("INSERT INTO special_day (holiday, working, name) VALUES (?, ?, ?)")
                .params(day.day(), day.work(), day.name()).update());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void run(ApplicationArguments arguments) throws IOException, RefusedImport {
        if (of(SHIPPED).isEmpty()) {
            replace(SHIPPED, "calendar-2026.csv", shipped.getContentAsByteArray());
        }
    }

    private static SpecialDay day(ResultSet row) throws SQLException {
        return new SpecialDay(row.getObject("holiday", LocalDate.class), row.getBoolean("working"), row.getString("name"));
    }
}

package io.zhengyou.desk.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may take over whose tasks and when. */
@Component
public class Deputyships {

    private static final String NOT_ENDED = " AND ended_at IS NULL ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Deputyships(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(String principal, String deputy, LocalDate firstDay, LocalDate lastDay) {
        jdbc.sql("INSERT INTO desk_deputy (id, principal, deputy, first_day, last_day, named_by, named_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), principal, deputy, firstDay, lastDay, principal, OffsetDateTime.now(clock)).update();
    }

    /** @return whether it was this principal's and had not ended */
    public boolean end(String id, String principal) {
        return jdbc.sql("UPDATE desk_deputy SET ended_at = ? WHERE id = ? AND principal = ?" + NOT_ENDED)
                .params(OffsetDateTime.now(clock), id, principal).update() > 0;
    }

    /** Those that somebody has named or is named by, and that are not over, the first first. */
    public List<Deputyship> concerning(String person) {
        return jdbc.sql("SELECT * FROM desk_deputy WHERE (principal = ? OR deputy = ?) AND last_day >= ?" + NOT_ENDED + "ORDER BY first_day, named_at")
                .params(person, person, LocalDate.now(clock)).query((row, number) -> deputyship(row)).list();
    }

    /** Those that somebody has named and that are not over, the first first. */
    public List<Deputyship> namedBy(String principal) {
        return jdbc.sql("SELECT * FROM desk_deputy WHERE principal = ? AND last_day >= ?" + NOT_ENDED + "ORDER BY first_day, named_at")
                .params(principal, LocalDate.now(clock)).query((row, number) -> deputyship(row)).list();
    }

    /** Whose tasks somebody may take over today. */
    public List<String> principalsOf(String deputy) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("SELECT DISTINCT principal FROM desk_deputy WHERE deputy = ? AND first_day <= ? AND last_day >= ?" + NOT_ENDED + "ORDER BY principal")
                .params(deputy, today, today).query(String.class).list();
    }

    /** Who may take over somebody's tasks today. */
    public List<String> deputiesOf(String principal) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("SELECT DISTINCT deputy FROM desk_deputy WHERE principal = ? AND first_day <= ? AND last_day >= ?" + NOT_ENDED + "ORDER BY deputy")
                .params(principal, today, today).query(String.class).list();
    }

    private static Deputyship deputyship(ResultSet row) throws SQLException {
        return new Deputyship(row.getString("id"), row.getString("principal"), row.getString("deputy"),
                row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
    }
}

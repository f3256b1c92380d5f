package io.zhengyou.directory;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which leader follows which unit. */
@Component
public class ContactPoints {

    private final JdbcClient jdbc;

    ContactPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By unit. */
    public List<ContactPoint> all() {
        return jdbc.sql("SELECT * FROM contact_point ORDER BY unit")
                .query((row, number) -> new ContactPoint(row.getString("leader"), row.getString("unit"), row.getObject("since", LocalDate.class)))
                .list();
    }

    /** From now on this leader follows the unit, and nobody else. */
    public void follow(String unit, String leader, LocalDate since) {
        jdbc.sql("UPDATE contact_point SET leader = ?, since = ? WHERE unit = ?").params(leader, since, unit).update();
    }
}

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
}

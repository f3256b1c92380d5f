package io.zhengyou.publication.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** Reads the columns that the tables of the archive have in common. */
@Component
class Rows {

    private final Clock clock;

    Rows(Clock clock) {
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    Heading heading(ResultSet row) throws SQLException {
        return new Heading(
                row.getString("round_id"),
                row.getString("programme_name"),
                row.getString("title"),
                row.getObject("published_at", OffsetDateTime.class).atZoneSameInstant(clock.getZone()));
    }

    static Period period(ResultSet row, String first, String last) throws SQLException {
        return new Period(row.getObject(first, LocalDate.class), row.getObject(last, LocalDate.class));
    }
}

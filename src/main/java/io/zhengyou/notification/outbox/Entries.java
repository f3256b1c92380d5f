package io.zhengyou.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the outbox for its pages. */
@Component
public class Entries {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Entries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many messages are in each state; every state is a key. */
    public Map<State, Long> counts() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0L);
        }
        RowCallbackHandler count = row -> counts.put(State.valueOf(row.getString("state")), row.getLong("messages"));
        jdbc.sql("SELECT state, COUNT(*) AS messages FROM notification_outbox GROUP BY state").query(count);
        return counts;
    }

    /**
     * @param state     only messages in this state, or {@code null} for all
     * @param recipient only messages to this person, or {@code null} for all
     * @param number    of the page, from 0
     */
    public Page page(@Nullable State state, @Nullable String recipient, int number) {
        String where = (state == null ? "" : " AND state = :state") + (recipient == null ? "" : " AND recipient = :recipient");
        // One more than a page holds tells whether there is a next one.
        List<Entry> found = jdbc.sql("SELECT * FROM notification_outbox WHERE TRUE" + where
                        + " ORDER BY created_at DESC, id LIMIT :limit OFFSET :offset")
                .param("state", state == null ? null : state.name())
                .param("recipient", recipient)
                .param("limit", PAGE + 1)
                .param("offset", (long) PAGE * number)
                .query(this::entry)
                .list();
        return new Page(found.subList(0, Math.min(PAGE, found.size())), number, found.size() > PAGE);
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                time(row, "created_at"),
                State.valueOf(row.getString("state")),
                time(row, "state_since"),
                row.getInt("attempts"),
                row.getString("note"));
    }

    private ZonedDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(clock.getZone());
    }
}

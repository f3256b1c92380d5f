package io.zhengyou.rectification.book;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests of units for more time. One at a time is pending. */
@Component
public class Extensions {

    /** How often the deadline of one rectification can be extended. */
    public static final int MOST = 2;

    /** How many days an extension gives at most. */
    public static final int LONGEST = 60;

    private enum Outcome { ASKED, GRANTED, DECLINED, WITHDRAWN, LAPSED }

    private final JdbcClient jdbc;
    private final Book book;
    private final Clock clock;

    Extensions(JdbcClient jdbc, Book book, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.clock = clock;
    }

    public void ask(String id, String person, LocalDate wantedOn, String reason) {
        book.enter(id, Step.EXTENSION_ASKED, person, "申请延到 %s。%s".formatted(wantedOn, reason));
        jdbc.sql("INSERT INTO rectification_extension (rectification_id, number, asked_by, asked_at, wanted_on, reason, outcome)"
                        + " SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ?, ?, ? FROM rectification_extension WHERE rectification_id = ?")
                .params(id, person, OffsetDateTime.now(clock), wantedOn, reason, Outcome.ASKED.name(), id).update();
    }

    public Optional<Extension> pending(String id) {
        return jdbc.sql("SELECT * FROM rectification_extension WHERE rectification_id = ? AND outcome = ?").params(id, Outcome.ASKED.name())
                .query((row, number) -> new Extension(row.getInt("number"), row.getString("asked_by"), row.getObject("wanted_on", LocalDate.class),
                        row.getString("reason")))
                .optional();
    }

    /** How often the deadline of one was extended. */
    public int granted(String id) {
        return granted().getOrDefault(id, 0);
    }

    /** How often each was extended; one that never was is not in it. */
    public Map<String, Integer> granted() {
        return jdbc.sql("SELECT rectification_id, COUNT(*) AS times FROM rectification_extension WHERE outcome = ? GROUP BY rectification_id")
                .param(Outcome.GRANTED.name()).query((row, number) -> Map.entry(row.getString("rectification_id"), row.getInt("times"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The day that the unit asked for becomes the deadline, at the time of day of the old one. */
    public void grant(String id, String person) {
        Extension asked = pending(id).orElseThrow();
        book.enter(id, Step.EXTENDED, person, "延到 %s。".formatted(asked.wantedOn()));
        settle(id, Outcome.GRANTED, person);
        Instant former = book.get(id).dueAt();
        book.setDeadline(id, Objects.requireNonNull(former).atZone(clock.getZone()).with(asked.wantedOn()).toInstant());
    }

    public void decline(String id, String person, String reason) {
        book.enter(id, Step.EXTENSION_DECLINED, person, reason);
        settle(id, Outcome.DECLINED, person);
    }

    /** The unit does without it; it may ask again. */
    public void withdraw(String id, String person, String reason) {
        book.enter(id, Step.EXTENSION_WITHDRAWN, person, reason);
        settle(id, Outcome.WITHDRAWN, person);
    }

    /** The rectification has ended: nobody decides a request any more. */
    public void lapse(String id) {
        settle(id, Outcome.LAPSED, null);
    }

    private void settle(String id, Outcome outcome, @Nullable String person) {
        jdbc.sql("UPDATE rectification_extension SET outcome = ?, decided_by = ?, decided_at = ? WHERE rectification_id = ? AND outcome = ?")
                .params(Arrays.asList(outcome.name(), person, OffsetDateTime.now(clock), id, Outcome.ASKED.name())).update();
    }
}

package io.zhengyou.award.nomination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of every nomination. Rows are added, never changed. */
@Component
public class Submissions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Submissions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Submission> ofNomination(String nominationId) {
        return jdbc.sql("SELECT * FROM award_submission WHERE nomination_id = ? ORDER BY version").param(nominationId)
                .query((row, number) -> new Submission(row.getInt("version"), NomineeRow.read(row), row.getString("submitted_by"),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(String nominationId, Nominee nominee, String person) {
        jdbc.sql("INSERT INTO award_submission (nomination_id, version, name, birth_date, summary, deeds, materials, submitted_by, submitted_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(nominationId, 1 + ofNomination(nominationId).size(), nominee.name(), nominee.birthDate(), nominee.summary(),
                        nominee.deeds(), NomineeRow.materials(nominee), person, OffsetDateTime.now(clock)))
                .update();
    }
}

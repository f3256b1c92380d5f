package io.zhengyou.award.nomination;

import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
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
    private final RecordChain record;
    private final Clock clock;

    Submissions(JdbcClient jdbc, RecordChain record, Clock clock) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Submission> ofNomination(String nominationId) {
        return jdbc.sql("SELECT * FROM award_submission WHERE nomination_id = ? ORDER BY version").param(nominationId)
                .query((row, number) -> new Submission(row.getInt("version"), NomineeRow.read(row), row.getString("submitted_by"),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(String roundId, String nominationId, Nominee nominee, String person) {
        int version = 1 + ofNomination(nominationId).size();
        jdbc.sql("INSERT INTO award_submission (nomination_id, version, name, birth_date, summary, deeds, materials, submitted_by, submitted_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(nominationId, version, nominee.name(), nominee.birthDate(), nominee.summary(),
                        nominee.deeds(), NomineeRow.materials(nominee), person, OffsetDateTime.now(clock)))
                .update();
        record.add(roundId, Recorded.SUBMISSION, nominationId, version);
    }
}

package io.zhengyou.award.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of the ethics committee. */
@Component
public class IntegrityCases {

    private final JdbcClient jdbc;
    private final Clock clock;

    IntegrityCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if there is no such case */
    public IntegrityCase get(String id) {
        return jdbc.sql("SELECT * FROM award_integrity_case WHERE id = ?").param(id).query((row, number) -> read(row)).optional()
                .orElseThrow(() -> new IllegalArgumentException("there is no case " + id));
    }

    /** @param reporter {@code null} if it comes from an objection */
    public IntegrityCase report(Accused accused, String allegation, @Nullable String reporter, @Nullable String objectionId) {
        String id = UUID.randomUUID().toString();
        // Part of the random id: a serial number would tell how many cases there are.
        String number = LocalDate.now(clock).getYear() + "-" + id.substring(0, 8).toUpperCase(Locale.ROOT);
        jdbc.sql("INSERT INTO award_integrity_case (id, number, name, birth_date, unit_name, allegation, reporter, objection_id, state, reported_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(id, number, accused.name(), accused.birthDate(), accused.unitName(), allegation, reporter, objectionId,
                        CaseState.REPORTED.name(), now()))
                .update();
        return get(id);
    }

    public void enter(String id, CaseState state, String person, String text) {
        jdbc.sql("UPDATE award_integrity_case SET state = ? WHERE id = ?").params(state.name(), id).update();
        record(id, state, person, text);
    }

    /** @param barredUntil {@code null} unless the measure lasts */
    public void find(String id, Measure measure, @Nullable LocalDate barredUntil, String person, String text) {
        jdbc.sql("UPDATE award_integrity_case SET measure = ?, barred_until = ? WHERE id = ?")
                .params(Arrays.asList(measure.name(), barredUntil, id)).update();
        enter(id, CaseState.FOUND, person, text);
    }

    public void close(String id) {
        jdbc.sql("UPDATE award_integrity_case SET closed_at = ? WHERE id = ?").params(now(), id).update();
    }

    /** What the committee wrote at a step so far; empty if nothing. */
    public String text(String id, CaseState step) {
        return jdbc.sql("SELECT text FROM award_integrity_step WHERE case_id = ? AND step = ? ORDER BY done_at").params(id, step.name())
                .query(String.class).list().stream().collect(Collectors.joining("\n"));
    }

    /** The measures in force today against a nominee, the longest first. */
    public List<IntegrityCase> inForce(String name, @Nullable LocalDate birthDate) {
        return jdbc.sql("SELECT * FROM award_integrity_case WHERE state = 'FOUND' AND name = :name AND barred_until >= :today"
                        + " AND (birth_date = CAST(:birth AS DATE) OR birth_date IS NULL AND CAST(:birth AS DATE) IS NULL) ORDER BY barred_until DESC")
                .param("name", name.strip()).param("birth", birthDate).param("today", LocalDate.now(clock))
                .query((row, number) -> read(row)).list();
    }

    private void record(String id, CaseState step, String person, String text) {
        jdbc.sql("INSERT INTO award_integrity_step (id, case_id, step, person, text, done_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), id, step.name(), person, text, now()).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static IntegrityCase read(ResultSet row) throws SQLException {
        String measure = row.getString("measure");
        return new IntegrityCase(row.getString("id"), row.getString("number"),
                new Accused(row.getString("name"), row.getObject("birth_date", LocalDate.class), row.getString("unit_name")),
                row.getString("allegation"), row.getString("reporter"), row.getString("objection_id"),
                CaseState.valueOf(row.getString("state")), measure == null ? null : Measure.valueOf(measure),
                row.getObject("barred_until", LocalDate.class));
    }
}

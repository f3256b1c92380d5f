package io.zhengyou.award.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The nominations of all rounds, as they stand. What happens to one is said to the {@link Docket}. */
@Component
public class Nominations {

    private final JdbcClient jdbc;

    Nominations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Nomination> find(String id) {
        return jdbc.sql("SELECT * FROM award_nomination WHERE id = ?").param(id).query((row, number) -> nomination(row)).optional();
    }

    /** @throws IllegalArgumentException if there is no such nomination */
    public Nomination get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no nomination " + id));
    }

    /** All nominations of a round, by unit. */
    public List<Nomination> ofRound(String roundId) {
        return jdbc.sql("SELECT * FROM award_nomination WHERE round_id = ? ORDER BY unit_code, started_at, id")
                .param(roundId).query((row, number) -> nomination(row)).list();
    }

    public List<Nomination> ofRound(String roundId, State state) {
        return ofRound(roundId).stream().filter(nomination -> nomination.state() == state).toList();
    }

    /** The day of the nominee's latest award by this programme, before this round. */
    public Optional<LocalDate> latestAward(String roundId, Nominee nominee) {
        return jdbc.sql("SELECT r.decided_on FROM award_nomination n JOIN award_round r ON r.id = n.round_id"
                        + " WHERE n.state = 'AWARDED' AND n.name = :name AND r.id <> :round"
                        + " AND (n.birth_date = CAST(:birth AS DATE) OR n.birth_date IS NULL)"
                        + " AND r.programme = (SELECT programme FROM award_round WHERE id = :round) ORDER BY r.decided_on DESC")
                .param("name", nominee.name()).param("birth", nominee.birthDate()).param("round", roundId)
                .query(LocalDate.class).list().stream().findFirst();
    }

    /** Those of a unit that are endorsed, on notice or waiting for an objection. */
    public List<Nomination> onUnitNotice(String unitCode) {
        return jdbc.sql("SELECT * FROM award_nomination WHERE unit_code = ? AND state = ? ORDER BY started_at, id")
                .params(unitCode, State.ENDORSED.name()).query((row, number) -> nomination(row)).list();
    }

    /** All of one nominee that may still be awarded, in any round. */
    public List<Nomination> underway(String name, @Nullable LocalDate birthDate) {
        return jdbc.sql("SELECT * FROM award_nomination WHERE name = ? ORDER BY round_id, id").param(name)
                .query((row, number) -> nomination(row)).list().stream()
                .filter(nomination -> nomination.state().isUnderway() && Objects.equals(nomination.submitted().birthDate(), birthDate))
                .toList();
    }

    /** The first moment after the notice inside the unit; empty before it begins. */
    public Optional<Instant> unitNoticeEnds(String id) {
        return jdbc.sql("SELECT unit_notice_ends FROM award_nomination WHERE id = ? AND unit_notice_ends IS NOT NULL").param(id)
                .query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    private static Nomination nomination(ResultSet row) throws SQLException {
        String findings = row.getString("findings");
        return new Nomination(
                row.getString("id"), row.getString("round_id"), row.getString("unit_code"), row.getString("unit_name"),
                row.getString("nominator"), row.getString("holder"), State.valueOf(row.getString("state")), nominee(row), findings == null ? "" : findings,
                row.getBigDecimal("score"), row.getObject("place", Integer.class), row.getBoolean("shortlisted"));
    }

    private static @Nullable Nominee nominee(ResultSet row) throws SQLException {
        return row.getString("name") == null ? null : NomineeRow.read(row);
    }
}

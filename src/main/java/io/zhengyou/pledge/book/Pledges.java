package io.zhengyou.pledge.book;

import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.Pledger;
import io.zhengyou.pledge.PledgerKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where every pledge stands. */
@Component
public class Pledges {

    private static final String NOT_GIVEN_UP = " AND state NOT IN ('WITHDRAWN', 'DROPPED')";

    private final JdbcClient jdbc;
    private final Clock clock;

    Pledges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Pledge start(Pledger pledger, String filedBy, int year) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO pledge (id, kind, unit_code, unit_name, name, pledger, campaign_year, state, started_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, pledger.kind().name(), pledger.unitCode(), pledger.unitName(), pledger.name(), filedBy, year, PledgeState.DRAFT.name(), now())
                .update();
        return get(id);
    }

    /** @throws IllegalArgumentException if there is no such pledge */
    public Pledge get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no pledge " + id));
    }

    public Optional<Pledge> find(String id) {
        return jdbc.sql("SELECT * FROM pledge WHERE id = ?").param(id).query((row, number) -> read(row)).optional();
    }

    /** The same, and until the end of the transaction nobody else changes it. */
    public Pledge lock(String id) {
        return jdbc.sql("SELECT * FROM pledge WHERE id = ? FOR UPDATE").param(id).query((row, number) -> read(row)).single();
    }

    /**
     * Whether the unit, or the member, has a pledge for this year that was not given up. Until the end of the transaction nobody
     * else of the unit gets an answer.
     *
     * @param person {@code null} for the unit's own
     */
    public boolean exists(String unitCode, @Nullable String person, int year) {
        jdbc.sql("SELECT code FROM unit WHERE code = ? FOR UPDATE").param(unitCode).query(String.class).optional();
        String whose = person == null ? "unit_code = ? AND kind = 'UNIT'" : "pledger = ? AND kind = 'MEMBER'";
        return jdbc.sql("SELECT COUNT(*) FROM pledge WHERE campaign_year = ? AND " + whose + NOT_GIVEN_UP)
                .params(year, person == null ? unitCode : person).query(Integer.class).single() > 0;
    }

    /** The running pledges of a unit and its members, by name. */
    public List<Pledge> runningIn(String unitCode) {
        return jdbc.sql("SELECT * FROM pledge WHERE unit_code = ? AND state IN ('PUBLISHED', 'STATED') ORDER BY kind DESC, name, id").param(unitCode)
                .query((row, number) -> read(row)).list();
    }

    /** The running pledges that somebody filed, or could in the place of whoever did. */
    public List<Pledge> runningOf(String person, List<String> units) {
        return jdbc.sql("SELECT * FROM pledge WHERE state IN ('PUBLISHED', 'STATED') AND (pledger = :person OR kind = 'UNIT' AND unit_code IN (:units))"
                        + " ORDER BY campaign_year, name, id")
                .param("person", person).param("units", units.isEmpty() ? List.of("") : units).query((row, number) -> read(row)).list();
    }

    public void enter(String id, PledgeState state) {
        jdbc.sql("UPDATE pledge SET state = ? WHERE id = ?").params(state.name(), id).update();
        if (state.isOver()) {
            jdbc.sql("UPDATE pledge SET ended_at = ? WHERE id = ?").params(now(), id).update();
        }
    }

    /** Makes a version the public one. The day of the first publication is the one from which progress counts. */
    public void publish(String id, int version) {
        jdbc.sql("UPDATE pledge SET public_version = ?, published_at = COALESCE(published_at, ?), reported_until = COALESCE(reported_until, ?) WHERE id = ?")
                .params(version, now(), LocalDate.now(clock), id).update();
    }

    public void reportedUntil(String id, LocalDate day) {
        jdbc.sql("UPDATE pledge SET reported_until = ? WHERE id = ?").params(day, id).update();
    }

    public void confirm(String id, Fulfilment fulfilment) {
        jdbc.sql("UPDATE pledge SET fulfilment = ? WHERE id = ?").params(fulfilment.name(), id).update();
        enter(id, PledgeState.ENDED);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Pledge read(ResultSet row) throws SQLException {
        String fulfilment = row.getString("fulfilment");
        OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        Instant publishedAt = published == null ? null : published.toInstant();
        return new Pledge(row.getString("id"),
                new Pledger(PledgerKind.valueOf(row.getString("kind")), row.getString("name"), row.getString("unit_code"), row.getString("unit_name")),
                row.getString("pledger"), row.getInt("campaign_year"), PledgeState.valueOf(row.getString("state")), row.getInt("public_version"),
                row.getObject("reported_until", LocalDate.class), row.getInt("entries"),
                fulfilment == null ? null : Fulfilment.valueOf(fulfilment), publishedAt);
    }
}

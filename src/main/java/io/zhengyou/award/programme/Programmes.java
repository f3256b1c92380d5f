package io.zhengyou.award.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The programmes. Nothing is overwritten: what is saved becomes the next version, and the highest one is in force. */
@Component
public class Programmes {

    private static final String IN_FORCE = "SELECT v.* FROM award_programme p JOIN award_programme_version v ON v.programme = p.code"
            + " WHERE v.version = (SELECT MAX(version) FROM award_programme_version WHERE programme = p.code)";

    private final JdbcClient jdbc;
    private final RulesJson json;
    private final Clock clock;

    Programmes(JdbcClient jdbc, RulesJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public List<Programme> all() {
        return inForce().stream().map(Version::programme).toList();
    }

    public Optional<Programme> find(String code) {
        return jdbc.sql(IN_FORCE + " AND p.code = ?").param(code).query((row, number) -> version(row).programme()).optional();
    }

    /** The version in force of every programme. */
    public List<Version> inForce() {
        return jdbc.sql(IN_FORCE + " ORDER BY p.place, p.code").query((row, number) -> version(row)).list();
    }

    /** All versions of a programme, the one in force first; empty if there is no such programme. */
    public List<Version> history(String code) {
        return jdbc.sql("SELECT * FROM award_programme_version WHERE programme = ? ORDER BY version DESC")
                .param(code).query((row, number) -> version(row)).list();
    }

    /**
     * @param by {@code null} if it came with the program
     * @throws org.springframework.dao.DuplicateKeyException if there is a programme of this code
     */
    @Transactional
    public void add(Programme programme, @Nullable String by) {
        jdbc.sql("INSERT INTO award_programme (code, place) SELECT CAST(? AS VARCHAR(40)), COALESCE(MAX(place) + 1, 0) FROM award_programme")
                .param(programme.code())
                .update();
        write(programme, 1, by);
    }

    /**
     * Makes the next version of a programme.
     *
     * @param base the version that was changed
     * @return whether it was still in force; otherwise nothing is saved
     */
    @Transactional
    public boolean save(Programme changed, int base, String by) {
        // Two who save at once come one after the other.
        jdbc.sql("SELECT code FROM award_programme WHERE code = ? FOR UPDATE").param(changed.code()).query(String.class).single();
        if (history(changed.code()).get(0).number() != base) {
            return false;
        }
        write(changed, base + 1, by);
        return true;
    }

    private void write(Programme programme, int version, @Nullable String by) {
        jdbc.sql("INSERT INTO award_programme_version (programme, version, name, rules, saved_by, saved_at)"
                        + " VALUES (:programme, :version, :name, :rules, :by, :at)")
                .param("programme", programme.code()).param("version", version)
                .param("name", programme.name()).param("rules", json.write(programme.rules()))
                .param("by", by).param("at", OffsetDateTime.now(clock))
                .update();
    }

    private Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getInt("version"),
                new Programme(row.getString("programme"), row.getString("name"), json.read(row.getString("rules"))),
                row.getString("saved_by"),
                row.getObject("saved_at", OffsetDateTime.class).atZoneSameInstant(clock.getZone()));
    }
}

package io.zhengyou.award.honour;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import io.zhengyou.award.round.Round;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbered certificates. Rows are added, never changed or deleted. */
@Component
public class Certificates {

    private static final String SELECT =
            "SELECT c.*, v.reason, v.revoked_on FROM award_certificate c LEFT JOIN award_revocation v ON v.certificate = c.number";

    private final JdbcClient jdbc;
    private final RecordChain record;

    Certificates(JdbcClient jdbc, RecordChain record) {
        this.jdbc = jdbc;
        this.record = record;
    }

    /**
     * Gives every awarded nominee of a round a number, in the order of the decision, in the transaction of the conferral.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the round has its certificates already
     */
    public void issue(Round round, List<Nomination> awarded) {
        String programme = jdbc.sql("SELECT programme FROM award_round WHERE id = ?").param(round.id()).query(String.class).single();
        // Two rounds of one programme that are conferred at once get different numbers.
        jdbc.sql("UPDATE award_programme SET place = place WHERE code = ?").param(programme).update();
        int year = Objects.requireNonNull(round.decidedOn()).getYear();
        int edition = 1 + jdbc.sql("SELECT COUNT(DISTINCT round_id) FROM award_certificate WHERE programme = ? AND conferral_year = ?")
                .params(programme, year).query(Integer.class).single();
        for (int i = 0; i < awarded.size(); i++) {
            add(round, awarded.get(i), programme, new CertificateNumber(programme, year, edition, i + 1));
        }
    }

    /** Letters may be written small. */
    public Optional<Certificate> find(String number) {
        return jdbc.sql(SELECT + " WHERE c.number = ?").param(number.strip().toUpperCase(Locale.ROOT))
                .query((row, line) -> certificate(row)).optional();
    }

    /** In the order of the decision. */
    public List<Certificate> ofRound(String roundId) {
        return jdbc.sql(SELECT + " WHERE c.round_id = ? ORDER BY c.number").param(roundId).query((row, line) -> certificate(row)).list();
    }

    private void add(Round round, Nomination nomination, String programme, CertificateNumber number) {
        jdbc.sql("INSERT INTO award_certificate (number, round_id, nomination_id, programme, programme_name, conferral_year, unit_code, unit_name,"
                        + " name, round_title, decision_number, decided_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(number.toString(), round.id(), nomination.id(), programme, round.programmeName(), number.year(), nomination.unitCode(),
                        nomination.unitName(), nomination.submitted().name(), round.title(), round.decisionNumber(), round.decidedOn())
                .update();
        record.add(round.id(), Recorded.CERTIFICATE, number);
    }

    static Certificate certificate(ResultSet row) throws SQLException {
        return new Certificate(
                row.getString("number"), row.getString("round_id"), row.getString("nomination_id"), row.getString("programme_name"),
                row.getString("unit_code"), row.getString("unit_name"), row.getString("name"), row.getString("round_title"),
                row.getString("decision_number"), row.getObject("decided_on", LocalDate.class), revocation(row));
    }

    private static Certificate.@Nullable Revocation revocation(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null ? null : new Certificate.Revocation(reason, row.getObject("revoked_on", LocalDate.class));
    }
}

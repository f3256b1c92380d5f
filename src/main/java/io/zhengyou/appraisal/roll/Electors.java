package io.zhengyou.appraisal.roll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The electoral rolls of the rounds: who may appraise. Who has done so stands on the ballot's roll alone. */
@Component
public class Electors {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    Electors(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Puts others in the place of all who were on the roll. */
    public void replace(String roundId, Collection<Elector> electors) {
        jdbc.sql("DELETE FROM appraisal_elector WHERE round_id = ?").param(roundId).update();
        template.batchUpdate("INSERT INTO appraisal_elector (round_id, voter, name, unit_code, mail) VALUES (?, ?, ?, ?, ?)", electors, BATCH,
                (row, elector) -> {
                    row.setString(1, roundId);
                    row.setString(2, elector.voter());
                    row.setString(3, elector.name());
                    row.setString(4, elector.unitCode());
                    row.setString(5, elector.mail());
                });
    }

    /** Asks these only, of all who are on the roll. */
    public void choose(String roundId, Collection<Elector> drawn) {
        jdbc.sql("UPDATE appraisal_elector SET drawn = FALSE WHERE round_id = ?").param(roundId).update();
        template.batchUpdate("UPDATE appraisal_elector SET drawn = TRUE WHERE round_id = ? AND voter = ?", drawn, BATCH, (row, elector) -> {
            row.setString(1, roundId);
            row.setString(2, elector.voter());
        });
    }

    public Optional<Elector> find(String roundId, String voter) {
        return jdbc.sql("SELECT voter, name, unit_code, mail FROM appraisal_elector WHERE round_id = ? AND voter = ?").params(roundId, voter)
                .query((row, number) -> elector(row)).optional();
    }

    /** Who is asked. */
    public List<String> voters(String roundId) {
        return jdbc.sql("SELECT voter FROM appraisal_elector WHERE round_id = ? AND drawn = TRUE").param(roundId).query(String.class).list();
    }

    /** Who is asked or may be drawn. */
    public List<Elector> all(String roundId) {
        return jdbc.sql("SELECT voter, name, unit_code, mail FROM appraisal_elector WHERE round_id = ? ORDER BY unit_code, voter").param(roundId)
                .query((row, number) -> elector(row)).list();
    }

    /** Who of a unit is asked. */
    public List<Elector> asked(String roundId, String unitCode) {
        return jdbc.sql("SELECT voter, name, unit_code, mail FROM appraisal_elector WHERE round_id = ? AND unit_code = ? AND drawn = TRUE ORDER BY name, voter")
                .params(roundId, unitCode).query((row, number) -> elector(row)).list();
    }

    /** How many of each unit are asked, by its code. */
    public Map<String, Integer> byUnit(String roundId) {
        Map<String, Integer> units = new LinkedHashMap<>();
        jdbc.sql("SELECT unit_code, COUNT(*) AS electors FROM appraisal_elector WHERE round_id = ? AND drawn = TRUE GROUP BY unit_code ORDER BY unit_code")
                .param(roundId).query(row -> {
                    units.put(row.getString("unit_code"), row.getInt("electors"));
                });
        return units;
    }

    private static Elector elector(ResultSet row) throws SQLException {
        return new Elector(row.getString("voter"), row.getString("name"), row.getString("unit_code"), row.getString("mail"));
    }
}

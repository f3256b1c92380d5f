package io.zhengyou.inspection.practice;

import io.zhengyou.directory.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was recommended to whom. */
@Component
public class Recommendations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Recommendations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @return the new one
     * @throws org.springframework.dao.DuplicateKeyException if this practice was recommended to this unit before
     */
    public Recommendation add(String practiceId, Unit unit, String words, String person) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO inspection_recommendation (id, practice_id, unit_code, unit_name, words, recommended_by, recommended_at, stage)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, practiceId, unit.code(), unit.name(), words, person, OffsetDateTime.now(clock), Uptake.ASKED.name()).update();
        return get(id);
    }

    /** @throws IllegalArgumentException if there is none */
    public Recommendation get(String id) {
        return jdbc.sql("SELECT * FROM inspection_recommendation WHERE id = ?").param(id).query((row, number) -> read(row)).optional()
                .orElseThrow(() -> new IllegalArgumentException("there is no recommendation " + id));
    }

    /** By unit. */
    public List<Recommendation> of(String practiceId) {
        return jdbc.sql("SELECT * FROM inspection_recommendation WHERE practice_id = ? ORDER BY unit_code").param(practiceId)
                .query((row, number) -> read(row)).list();
    }

    /** To these units, the newest first. */
    public List<Recommendation> to(Collection<String> unitCodes) {
        return unitCodes.isEmpty() ? List.of() : jdbc.sql("SELECT * FROM inspection_recommendation WHERE unit_code IN (:units) ORDER BY recommended_at DESC, id")
                .param("units", unitCodes).query((row, number) -> read(row)).list();
    }

    public void answered(String id, Uptake uptake, String answer) {
        jdbc.sql("UPDATE inspection_recommendation SET stage = ?, answer = ? WHERE id = ?").params(uptake.name(), answer, id).update();
    }

    private static Recommendation read(ResultSet row) throws SQLException {
        return new Recommendation(row.getString("id"), row.getString("practice_id"), row.getString("unit_code"), row.getString("unit_name"),
                row.getString("words"), Uptake.valueOf(row.getString("stage")), row.getString("answer"));
    }
}

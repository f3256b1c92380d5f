package io.zhengyou.dossier.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The assessments of all units and years. */
@Component
public class Assessments {

    private static final String ALL = "SELECT * FROM annual_assessment WHERE ";

    private final JdbcClient jdbc;

    Assessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Assessment> find(String id) {
        return jdbc.sql(ALL + "id = ?").param(id).query((row, number) -> read(row)).optional();
    }

    /** @throws IllegalArgumentException if there is no such assessment */
    public Assessment get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no assessment " + id));
    }

    /** By unit. */
    public List<Assessment> of(String yearId) {
        return jdbc.sql(ALL + "year_id = ? ORDER BY unit_code").param(yearId).query((row, number) -> read(row)).list();
    }

    /** Of one unit in one year: several only where all but the last were terminated. */
    public List<Assessment> ofUnit(String unitCode, int year) {
        return jdbc.sql(ALL + "unit_code = ? AND campaign_year = ? ORDER BY id").params(unitCode, year).query((row, number) -> read(row)).list();
    }

    /** Which of these units have an assessment in this year. Until the end of the transaction nobody else opens one for them. */
    public Set<String> assessed(Collection<String> unitCodes, int year) {
        jdbc.sql("SELECT code FROM unit WHERE code IN (:units) ORDER BY code FOR UPDATE").param("units", unitCodes).query(String.class).list();
        return new TreeSet<>(jdbc.sql("SELECT unit_code FROM annual_assessment WHERE unit_code IN (:units) AND campaign_year = :year AND stage <> 'TERMINATED'")
                .param("units", unitCodes).param("year", year).query(String.class).list());
    }

    public void enter(String id, Stage stage) {
        jdbc.sql("UPDATE annual_assessment SET stage = ? WHERE id = ?").params(stage.name(), id).update();
    }

    public void propose(String id, Grade grade) {
        jdbc.sql("UPDATE annual_assessment SET proposed = ? WHERE id = ?").params(grade.name(), id).update();
    }

    public void grade(String id, Grade grade) {
        jdbc.sql("UPDATE annual_assessment SET grade = ? WHERE id = ?").params(grade.name(), id).update();
    }

    /** Takes over the result of a vote. */
    void appraised(String id, int votes, int approvals) {
        jdbc.sql("UPDATE annual_assessment SET votes = ?, approvals = ? WHERE id = ?").params(votes, approvals, id).update();
    }

    /** Ends what is not archived yet. */
    public void terminate(String yearId) {
        jdbc.sql("UPDATE annual_assessment SET stage = 'TERMINATED' WHERE year_id = ? AND stage <> 'ARCHIVED'").param(yearId).update();
    }

    private static Assessment read(ResultSet row) throws SQLException {
        return new Assessment(row.getString("id"), row.getString("year_id"), row.getInt("campaign_year"), row.getString("unit_code"),
                row.getString("unit_name"), Stage.valueOf(row.getString("stage")), grade(row.getString("proposed")), grade(row.getString("grade")),
                row.getObject("votes", Integer.class), row.getObject("approvals", Integer.class));
    }

    private static @Nullable Grade grade(@Nullable String name) {
        return name == null ? null : Grade.valueOf(name);
    }
}

package io.zhengyou.dossier.assessment;

import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups in which units are judged by each other. */
@Component
class Groups {

    /** What a person can read with care in one sitting. */
    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Units units;
    private final Assessments assessments;

    Groups(JdbcClient jdbc, Units units, Assessments assessments) {
        this.jdbc = jdbc;
        this.units = units;
        this.assessments = assessments;
    }

    void make(String yearId) {
        Set<String> assessed = assessments.of(yearId).stream().map(Assessment::unitCode).collect(Collectors.toSet());
        List<List<Unit>> groups = Grouping.of(units.all().stream().filter(unit -> assessed.contains(unit.code())).toList(), MOST);
        for (int number = 1; number <= groups.size(); number++) {
            String id = UUID.randomUUID().toString();
            jdbc.sql("INSERT INTO annual_group (id, year_id, number) VALUES (?, ?, ?)").params(id, yearId, number).update();
            jdbc.sql("UPDATE annual_assessment SET group_id = :group WHERE year_id = :year AND unit_code IN (:units)").param("group", id)
                    .param("year", yearId).param("units", groups.get(number - 1).stream().map(Unit::code).toList()).update();
        }
    }

    List<String> of(String yearId) {
        return jdbc.sql("SELECT id FROM annual_group WHERE year_id = ? ORDER BY number").param(yearId).query(String.class).list();
    }

    String year(String id) {
        return jdbc.sql("SELECT year_id FROM annual_group WHERE id = ?").param(id).query(String.class).single();
    }

    /** By unit. */
    List<Assessment> members(String id) {
        return jdbc.sql("SELECT id FROM annual_assessment WHERE group_id = ? ORDER BY unit_code").param(id).query(String.class).list().stream()
                .map(assessments::get).toList();
    }

    void opened(String id, String ballotId) {
        jdbc.sql("UPDATE annual_group SET ballot_id = ? WHERE id = ?").params(ballotId, id).update();
    }

    /** @param ballotId of its vote */
    void counted(String id, String ballotId) {
        jdbc.sql("UPDATE annual_group SET counted = TRUE WHERE id = ? AND ballot_id = ?").params(id, ballotId).update();
    }

    /** The ballot of a group that was opened and not counted. */
    Optional<String> uncounted(String id) {
        return jdbc.sql("SELECT ballot_id FROM annual_group WHERE id = ? AND ballot_id IS NOT NULL AND NOT counted").param(id).query(String.class).optional();
    }

    /** The same of all groups of a year. */
    List<String> allUncounted(String yearId) {
        return jdbc.sql("SELECT ballot_id FROM annual_group WHERE year_id = ? AND ballot_id IS NOT NULL AND NOT counted ORDER BY number").param(yearId)
                .query(String.class).list();
    }
}

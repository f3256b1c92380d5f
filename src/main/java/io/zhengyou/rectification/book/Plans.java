package io.zhengyou.rectification.book;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans of the units, in all their versions. */
@Component
public class Plans {

    private final JdbcClient jdbc;
    private final Clock clock;

    Plans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a new version beside the earlier ones. */
    public void add(String id, List<Measure> measures) {
        int version = versions(id) + 1;
        for (int place = 0; place < measures.size(); place++) {
            Measure measure = measures.get(place);
            jdbc.sql("INSERT INTO rectification_measure (rectification_id, version, place, measure, due_on) VALUES (?, ?, ?, ?, ?)")
                    .params(id, version, place + 1, measure.text(), measure.dueOn()).update();
        }
    }

    /** How many versions there are. */
    public int versions(String id) {
        return jdbc.sql("SELECT COALESCE(MAX(version), 0) FROM rectification_measure WHERE rectification_id = ?").param(id)
                .query(Integer.class).single();
    }

    /** The newest version; empty if there is none yet. */
    public List<Measure> latest(String id) {
        return version(id, versions(id));
    }

    /** @param version from 1; one that is not there has no measures */
    public List<Measure> version(String id, int version) {
        return jdbc.sql("SELECT * FROM rectification_measure WHERE rectification_id = ? AND version = ? ORDER BY place").params(id, version)
                .query((row, number) -> new Measure(row.getString("measure"), row.getObject("due_on", LocalDate.class))).list();
    }

    /** Somebody who verifies found measures of the newest version done; one that was found done before stays so. */
    public void done(String id, Collection<Integer> places, String person) {
        int version = versions(id);
        for (int place : places) {
            jdbc.sql("INSERT INTO rectification_measure_done (rectification_id, version, place, person, found_at)"
                            + " SELECT rectification_id, version, place, ?, ? FROM rectification_measure m"
                            + " WHERE rectification_id = ? AND version = ? AND place = ? AND NOT EXISTS (SELECT 1 FROM rectification_measure_done d"
                            + " WHERE d.rectification_id = m.rectification_id AND d.version = m.version AND d.place = m.place)")
                    .params(person, OffsetDateTime.now(clock), id, version, place).update();
        }
    }

    /** How many measures of each newest plan were found done; a rectification without a plan is not in it. */
    public Map<String, Progress> progress() {
        return jdbc.sql("SELECT m.rectification_id, COUNT(*) AS planned, COUNT(d.place) AS done FROM rectification_measure m"
                        + " LEFT JOIN rectification_measure_done d ON d.rectification_id = m.rectification_id AND d.version = m.version AND d.place = m.place"
                        + " WHERE m.version = (SELECT MAX(n.version) FROM rectification_measure n WHERE n.rectification_id = m.rectification_id)"
                        + " GROUP BY m.rectification_id")
                .query((row, number) -> Map.entry(row.getString("rectification_id"), new Progress(row.getInt("done"), row.getInt("planned")))).list()
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many of the planned measures are done. */
    public record Progress(int done, int planned) {}
}

package io.zhengyou.rectification.book;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans of the units, in all their versions. */
@Component
public class Plans {

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}

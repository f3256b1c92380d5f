package io.zhengyou.inspection.programme;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units of each plan. */
@Component
public class Placements {

    private final JdbcClient jdbc;

    Placements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By unit. */
    public List<Placement> of(Programme plan) {
        return jdbc.sql("SELECT unit_code, checklist, surprise, team, chosen FROM inspection_placement WHERE programme_id = ? AND version = ? ORDER BY unit_code")
                .params(plan.id(), plan.version()).query(Placement.class).list();
    }

    /** Puts these in the place of what the plan had. */
    public void replace(Programme plan, List<Placement> placements) {
        jdbc.sql("DELETE FROM inspection_placement WHERE programme_id = ? AND version = ?").params(plan.id(), plan.version()).update();
        placements.forEach(one -> jdbc.sql("INSERT INTO inspection_placement (programme_id, version, unit_code, checklist, surprise, team, chosen)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(plan.id(), plan.version(), one.unitCode(), one.checklist(), one.surprise(), one.team(), one.chosen())).update());
    }
}

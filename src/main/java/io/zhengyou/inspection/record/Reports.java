package io.zhengyou.inspection.record;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reports of all inspections, in all their versions. */
@Component
public class Reports {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a new version beside the earlier ones. */
    public void add(String inspectionId, String text, String person) {
        int version = 1 + jdbc.sql("SELECT COALESCE(MAX(version), 0) FROM inspection_report WHERE inspection_id = ?").param(inspectionId)
                .query(Integer.class).single();
        jdbc.sql("INSERT INTO inspection_report (inspection_id, version, text, written_by, written_at) VALUES (?, ?, ?, ?, ?)")
                .params(inspectionId, version, text, person, OffsetDateTime.now(clock)).update();
    }

    public Optional<String> latest(String inspectionId) {
        return jdbc.sql("SELECT text FROM inspection_report WHERE inspection_id = ? ORDER BY version DESC FETCH FIRST 1 ROWS ONLY").param(inspectionId)
                .query(String.class).optional();
    }
}

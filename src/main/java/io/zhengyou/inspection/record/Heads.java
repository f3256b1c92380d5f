package io.zhengyou.inspection.record;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The heads of all records. */
@Component
public class Heads {

    private final JdbcClient jdbc;

    Heads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Head of(String inspectionId) {
        return jdbc.sql("SELECT inspected_on, where_text, who_text, saves FROM inspection WHERE id = ?").param(inspectionId)
                .query((row, number) -> new Head(row.getObject("inspected_on", LocalDate.class), row.getString("where_text"), row.getString("who_text"),
                        row.getInt("saves")))
                .single();
    }

    /** @return whether nobody else saved it since the person saw it; otherwise nothing is kept */
    public boolean save(String inspectionId, @Nullable LocalDate day, String where, String who, int seen) {
        return jdbc.sql("UPDATE inspection SET inspected_on = ?, where_text = ?, who_text = ?, saves = saves + 1 WHERE id = ? AND saves = ?")
                .params(Arrays.asList(day, where, who, inspectionId, seen)).update() == 1;
    }
}

package io.zhengyou.inspection.record;

import io.zhengyou.desk.CaseLock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds the row of a programme, an inspection or a recommendation before whatever the desk does to a task of it. */
@Component
class InspectionLock implements CaseLock {

    private final JdbcClient jdbc;

    InspectionLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(String caseId) {
        List.of("inspection", "inspection_programme", "inspection_recommendation").forEach(table ->
                jdbc.sql("UPDATE " + table + " SET stage = stage WHERE id = ?").param(caseId).update());
    }
}

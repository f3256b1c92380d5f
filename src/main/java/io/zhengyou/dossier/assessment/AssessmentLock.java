package io.zhengyou.dossier.assessment;

import io.zhengyou.desk.CaseLock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds the row of a year or an assessment before whatever the desk does to a task of it. */
@Component
class AssessmentLock implements CaseLock {

    private final JdbcClient jdbc;

    AssessmentLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(String caseId) {
        List.of("annual_year", "annual_assessment").forEach(table ->
                jdbc.sql("SELECT id FROM " + table + " WHERE id = ? FOR UPDATE").param(caseId).query(String.class).optional());
    }
}

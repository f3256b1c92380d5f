package io.zhengyou.rectification.book;

import io.zhengyou.desk.CaseLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds the row of a rectification before whatever the desk does to a task of it. */
@Component
class RowLock implements CaseLock {

    private final JdbcClient jdbc;

    RowLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(String caseId) {
        jdbc.sql("UPDATE rectification SET entries = entries WHERE id = ?").param(caseId).update();
    }
}

package io.zhengyou.directory.organisation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One import at a time, on all nodes. */
@Component
class ImportLock {

    private final JdbcClient jdbc;

    ImportLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Holds the lock until the transaction ends.
     *
     * @throws ImportUnderWay if another transaction holds it: an import takes seconds, and nobody should wait at a blank page
     */
    void take() {
        if (jdbc.sql("SELECT id FROM directory_import FOR UPDATE SKIP LOCKED").query(Integer.class).list().isEmpty()) {
            throw new ImportUnderWay();
        }
    }
}

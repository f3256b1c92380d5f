package io.zhengyou.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class TestDatabaseTests {

    @Test
    void runsTheServerOnTheDatabaseOfThisRun(@Autowired DataSource dataSource) throws Exception {
        try (var connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(TestDatabase.isPostgres() ? "PostgreSQL" : "H2");
        }
    }

    @Test
    void letsTheEngineAndTheTablesShareTheDatabase(@Autowired ProcessEngine engine) {
        assertThat(engine.getProcessEngineConfiguration().getDatabaseType())
                .isEqualTo(TestDatabase.isPostgres() ? "postgres" : "h2");
    }
}

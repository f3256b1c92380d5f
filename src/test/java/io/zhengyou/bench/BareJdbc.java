package io.zhengyou.bench;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** As many rows a commit as the server writes, inserted into one table with two indexes and nothing else done: what the database allows. */
final class BareJdbc {

    private static final String TEXT = "x".repeat(36);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    BareJdbc(DataSource pool) {
        jdbc = new JdbcTemplate(pool);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        jdbc.execute("CREATE TABLE bare (id VARCHAR(64) PRIMARY KEY, of_id VARCHAR(64), name VARCHAR(64), text VARCHAR(64))");
        jdbc.execute("CREATE INDEX bare_of ON bare (of_id)");
    }

    /** @return commits a second */
    double run(int clients, int rows, int commits) throws Exception {
        return Load.of(clients, Collections.nCopies(commits, rows), () -> this::commit).aSecond();
    }

    private void commit(int rows) {
        List<Object[]> values = IntStream.range(0, rows).mapToObj(row -> new Object[] {UUID.randomUUID().toString(), TEXT, TEXT, TEXT}).toList();
        transaction.executeWithoutResult(status -> jdbc.batchUpdate("INSERT INTO bare (id, of_id, name, text) VALUES (?, ?, ?, ?)", values));
    }
}

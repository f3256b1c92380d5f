package io.zhengyou.appraisal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The first row of a result, written but not committed, on PostgreSQL: the count, which has emptied the box, waits for it. */
final class HeldRow implements AutoCloseable {

    private final JdbcClient watch;
    private final Connection holder;

    HeldRow(DataSource database, String roundId) throws SQLException {
        watch = JdbcClient.create(database);
        holder = database.getConnection();
        holder.setAutoCommit(false);
        JdbcClient.create(new SingleConnectionDataSource(holder, true))
                .sql("INSERT INTO appraisal_count (round_id, subject, question, step, sheets) VALUES (?, 1, 1, 0, 0)").param(roundId).update();
    }

    boolean isAwaited() {
        return watch.sql("SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'").query(Integer.class).single() == 1;
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}

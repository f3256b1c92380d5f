package io.zhengyou.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes things happen at the same moment: they all wait at a lock of the database, and then the lock is let go. */
public class AtOnce {

    private static final String WAITING = TestDatabase.isPostgres()
            ? "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
            : "SELECT COUNT(*) FROM information_schema.sessions WHERE blocker_id IS NOT NULL";

    private final DataSource database;
    private final TransactionTemplate transaction;

    public AtOnce(DataSource database, PlatformTransactionManager transactions) {
        this.database = database;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes the lock, starts one after the other, each when the one before waits, and lets go.
     *
     * @return what each answered, in order
     */
    public <T> List<T> run(Runnable lock, List<Callable<T>> work) {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        List<Future<T>> running = new ArrayList<>();
        try (Connection ownConnection = connect()) {
            JdbcClient watch = JdbcClient.create(new SingleConnectionDataSource(ownConnection, true));
            transaction.executeWithoutResult(status -> {
                lock.run();
                work.forEach(each -> {
                    running.add(threads.submit(each));
                    Awaitility.await().atMost(9, TimeUnit.SECONDS)
                            .until(() -> watch.sql(WAITING).query(Integer.class).single() == running.size());
                });
            });
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get(60, TimeUnit.SECONDS));
            }
            return results;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Outside the pool: all of that may be waiting. */
    private Connection connect() throws Exception {
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        return DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }
}

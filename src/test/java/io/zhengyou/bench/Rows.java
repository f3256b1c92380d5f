package io.zhengyou.bench;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many rows PostgreSQL has written since it was last asked to forget. */
final class Rows {

    private static final String WRITTEN = "SELECT SUM(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_user_tables";

    private final JdbcTemplate jdbc;
    private double before;

    Rows(DataSource database) {
        jdbc = new JdbcTemplate(database);
    }

    void forget() {
        before = all();
    }

    double written() {
        return all() - before;
    }

    private double all() {
        return jdbc.queryForObject(WRITTEN, Double.class);
    }
}

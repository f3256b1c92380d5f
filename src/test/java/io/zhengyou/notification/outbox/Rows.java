package io.zhengyou.notification.outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox as a test looks at it. */
final class Rows {

    record Row(String state, int attempts, @Nullable String note) {}

    private Rows() {}

    static Row row(JdbcClient jdbc, String id) {
        return jdbc.sql("SELECT state, attempts, note FROM notification_outbox WHERE id = ?")
                .param(id)
                .query(Row.class)
                .single();
    }
}

package io.zhengyou.award.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in the tables now. */
@Component
class Sources {

    private final JdbcClient jdbc;

    Sources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return {@code "[]"} if nothing is there */
    String content(Recorded kind, String key) {
        List<Map<String, @Nullable Object>> rows = jdbc.sql(kind.content())
                .params(List.of((Object[]) key.split(Recorded.SEPARATOR)))
                .query((row, number) -> Canonical.row(row))
                .list();
        return Canonical.text(rows);
    }

    /** The keys of everything of this kind that a round has. */
    List<String> keys(Recorded kind, String roundId) {
        return jdbc.sql(kind.keys() + " ORDER BY 1").param(roundId).query(String.class).list();
    }
}

package io.zhengyou.award.record;

import io.zhengyou.engine.Sha256;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in the tables now. */
@Component
class Sources {

    static final String NOTHING = "[]";

    private final JdbcClient jdbc;
    private final List<Kept> elsewhere;

    Sources(JdbcClient jdbc, List<Kept> elsewhere) {
        this.jdbc = jdbc;
        this.elsewhere = List.copyOf(elsewhere);
    }

    /** @return {@link #NOTHING} if nothing is there */
    String content(Recorded kind, String key) {
        String content = Canonical.text(kind.query().isKeptElsewhere() ? kept(kind, key) : rows(kind.query(), key.split(Recorded.SEPARATOR)));
        return kind.query().secret() && !content.equals(NOTHING) ? Canonical.text(List.of(Map.of("sha256", Sha256.of(content)))) : content;
    }

    /** The keys of everything of this kind that a round has. */
    List<String> keys(Recorded kind, String roundId) {
        return jdbc.sql(kind.query().keys() + " ORDER BY 1").param(roundId).query(String.class).list();
    }

    private List<Map<String, @Nullable Object>> rows(Query query, String[] key) {
        return query.takes(key)
                ? jdbc.sql(query.content()).params(List.of((Object[]) key)).query((row, number) -> Canonical.row(row)).list()
                : List.of();
    }

    private List<Map<String, @Nullable Object>> kept(Recorded kind, String key) {
        return elsewhere.stream().filter(keeper -> keeper.kinds().contains(kind)).flatMap(keeper -> keeper.rows(kind, key).stream())
                .map(Canonical::ordered).toList();
    }
}

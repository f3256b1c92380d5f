package io.zhengyou.directory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conflicts of interest that the directory lists. */
@Component
public class KnownConflicts {

    private final JdbcClient jdbc;

    KnownConflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By person. */
    public List<KnownConflict> all() {
        return jdbc.sql("SELECT * FROM known_conflict ORDER BY person, unit, name")
                .query((row, number) -> new KnownConflict(row.getString("person"), row.getString("name"), row.getString("unit"),
                        ConflictKind.valueOf(row.getString("kind")), row.getString("note")))
                .list();
    }
}

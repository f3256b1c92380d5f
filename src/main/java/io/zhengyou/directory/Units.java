package io.zhengyou.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units of the association. */
@Component
public class Units {

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By code. */
    public List<Unit> all() {
        return jdbc.sql("SELECT * FROM unit ORDER BY code").query((row, number) -> unit(row)).list();
    }

    public Optional<Unit> find(String code) {
        return jdbc.sql("SELECT * FROM unit WHERE code = ?").param(code).query((row, number) -> unit(row)).optional();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(row.getString("code"), row.getString("name"), UnitKind.valueOf(row.getString("kind")), row.getString("branch"));
    }
}

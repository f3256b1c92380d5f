package io.zhengyou.ballot;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a text in every column of every table, byte arrays included. */
class TableScan {

    private final JdbcClient jdbc;

    TableScan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The columns that hold the text somewhere, as {@code table.column} in lower case. */
    Set<String> columnsWith(String text) {
        Set<String> found = new TreeSet<>();
        for (String table : tables()) {
            jdbc.sql("SELECT * FROM \"" + table + "\"").query((ResultSet row) -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    if (contains(row, column, text)) {
                        found.add((table + "." + row.getMetaData().getColumnName(column)).toLowerCase());
                    }
                }
            });
        }
        return found;
    }

    private List<String> tables() {
        return jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema IN ('PUBLIC', 'public') ORDER BY table_name")
                .query(String.class).list();
    }

    private static boolean contains(ResultSet row, int column, String text) throws SQLException {
        Object value = row.getObject(column);
        if (value == null) {
            return false;
        }
        if (value instanceof byte[] || value instanceof java.sql.Blob) {
            byte[] bytes = row.getBytes(column);
            return new String(bytes, StandardCharsets.UTF_8).contains(text)
                    || new String(bytes, StandardCharsets.UTF_16BE).contains(text)
                    || new String(bytes, StandardCharsets.UTF_16LE).contains(text);
        }
        return row.getString(column).contains(text);
    }
}

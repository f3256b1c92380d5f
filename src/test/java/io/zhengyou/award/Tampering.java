package io.zhengyou.award;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody with access to the database could change in the rows of one table: every column, in the first row and the last. */
class Tampering {

    /** One statement that changes one row. */
    record Deed(String name, String sql, List<Object> parameters) {}

    private final JdbcTemplate jdbc;
    private final TableKeys keys;

    Tampering(DataSource database) {
        keys = new TableKeys(database);
        jdbc = new JdbcTemplate(database);
    }

    /** Small letters. */
    TreeSet<String> tables(String prefix) {
        return new TreeSet<>(jdbc.queryForList("SELECT LOWER(table_name) FROM information_schema.tables WHERE LOWER(table_name) LIKE '" + prefix + "%'", String.class));
    }

    List<Deed> updates(String table, String where, String roundId) {
        Map<String, String> foreign = keys.foreign(table);
        List<Deed> deeds = new ArrayList<>();
        for (Map<String, Object> row : ends(table, where, roundId)) {
            row.forEach((column, value) -> other(table, foreign.get(column), column, value).stream().forEach(changed -> {
                List<Object> parameters = new ArrayList<>(List.of(changed));
                parameters.addAll(key(table, row).values());
                deeds.add(new Deed(table + "." + column, "UPDATE " + table + " SET " + column + " = ? WHERE " + condition(table, row), parameters));
            }));
        }
        return deeds;
    }

    List<Deed> deletes(String table, String where, String roundId) {
        return ends(table, where, roundId).stream()
                .map(row -> new Deed(table, "DELETE FROM " + table + " WHERE " + condition(table, row), List.copyOf(key(table, row).values()))).toList();
    }

    private List<Map<String, Object>> ends(String table, String where, String roundId) {
        List<Map<String, Object>> rows = jdbc.query("SELECT * FROM " + table + " WHERE " + where + " ORDER BY 1, 2", (row, number) -> row(row), roundId);
        return rows.size() < 2 ? rows : List.of(rows.get(0), rows.get(rows.size() - 1));
    }

    /** Without what is null: nothing was decided there. */
    private static Map<String, Object> row(ResultSet row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            int type = row.getMetaData().getColumnType(column);
            boolean time = type == Types.TIMESTAMP || type == Types.TIMESTAMP_WITH_TIMEZONE;
            Object value = time ? row.getObject(column, OffsetDateTime.class) : type == Types.DATE ? row.getObject(column, LocalDate.class)
                    : type == Types.CLOB ? row.getString(column) : row.getObject(column);
            if (value != null) {
                values.put(row.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT), value);
            }
        }
        return values;
    }

    /** Another value of the same type; of a foreign key one that exists, if there is any. */
    private List<Object> other(String table, String referred, String column, Object value) {
        if (referred != null) {
            String[] target = referred.split("\\.");
            return new ArrayList<>(jdbc.queryForList("SELECT " + target[1] + " FROM " + target[0] + " WHERE " + target[1] + " <> ? ORDER BY 1 FETCH FIRST 1 ROWS ONLY",
                    Object.class, value));
        }
        return List.of(changed(value));
    }

    private static Object changed(Object value) {
        if (value instanceof Boolean truth) {
            return !truth;
        }
        if (value instanceof OffsetDateTime time) {
            return time.plusSeconds(1);
        }
        if (value instanceof LocalDate day) {
            return day.plusDays(1);
        }
        return value instanceof Number number ? new BigDecimal(number.toString()).add(BigDecimal.ONE) : changed(String.valueOf(value));
    }

    private static String changed(String text) {
        return text.isEmpty() ? "x" : (text.startsWith("x") ? "y" : "x") + text.substring(1);
    }

    private String condition(String table, Map<String, Object> row) {
        return key(table, row).keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
    }

    private Map<String, Object> key(String table, Map<String, Object> row) {
        Map<String, Object> key = new LinkedHashMap<>();
        keys.primary(table).forEach(column -> key.put(column, row.get(column)));
        return key;
    }
}

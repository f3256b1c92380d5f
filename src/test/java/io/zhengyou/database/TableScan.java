package io.zhengyou.database;

import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for texts in every column of every table, byte arrays included. */
public class TableScan {

    private final JdbcClient jdbc;

    public TableScan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The columns that hold the text somewhere, as {@code table.column} in lower case. */
    public Set<String> columnsWith(String text) {
        return columnsWith(List.of(text));
    }

    /** The columns that hold at least one of the texts: one look at every table for all of them. */
    public Set<String> columnsWith(Collection<String> texts) {
        return columnsWithEach(texts).values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same by text, without those that are nowhere. */
    public Map<String, Set<String>> columnsWithEach(Collection<String> texts) {
        Sought sought = new Sought(texts);
        Map<String, Set<String>> found = new TreeMap<>();
        for (String table : tables()) {
            jdbc.sql("SELECT * FROM \"" + table + "\"").query((ResultSet row) -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    String name = (table + "." + row.getMetaData().getColumnName(column)).toLowerCase();
                    contents(row, column).flatMap(content -> sought.foundIn(content).stream())
                            .forEach(text -> found.computeIfAbsent(text, first -> new TreeSet<>()).add(name));
                }
            });
        }
        return found;
    }

    private List<String> tables() {
        return jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema IN ('PUBLIC', 'public') ORDER BY table_name")
                .query(String.class).list();
    }

    /** What a value may say, read in every way that a text can be written. */
    private static Stream<String> contents(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value == null) {
            return Stream.empty();
        }
        if (value instanceof byte[] || value instanceof Blob) {
            byte[] bytes = row.getBytes(column);
            return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                    .map(charset -> new String(bytes, charset));
        }
        return Stream.of(row.getString(column));
    }
}

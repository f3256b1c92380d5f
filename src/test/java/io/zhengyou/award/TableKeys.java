package io.zhengyou.award;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** The keys of the tables of a database; all names in small letters. */
class TableKeys {

    private interface Question<T> {
        T of(DatabaseMetaData data, String table) throws SQLException;
    }

    private final DataSource database;
    private final Map<String, List<String>> primary = new HashMap<>();

    TableKeys(DataSource database) {
        this.database = database;
    }

    List<String> primary(String table) {
        return primary.computeIfAbsent(table, name -> ask(name, (data, stored) -> {
            List<String> columns = new ArrayList<>();
            try (ResultSet found = data.getPrimaryKeys(null, null, stored)) {
                while (found.next()) {
                    columns.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
            return columns;
        }));
    }

    /** By column, the column of another table that it refers to. */
    Map<String, String> foreign(String table) {
        return ask(table, (data, stored) -> {
            Map<String, String> columns = new HashMap<>();
            try (ResultSet found = data.getImportedKeys(null, null, stored)) {
                while (found.next()) {
                    columns.put(found.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                            (found.getString("PKTABLE_NAME") + "." + found.getString("PKCOLUMN_NAME")).toLowerCase(Locale.ROOT));
                }
            }
            return columns;
        });
    }

    private <T> T ask(String table, Question<T> question) {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            return question.of(data, data.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

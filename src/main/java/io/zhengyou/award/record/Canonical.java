package io.zhengyou.award.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a text that is the same on every database: a JSON array of objects without white space, keys in the order of
 * the alphabet and in small letters, times in UTC to the microsecond, decimal numbers as texts without trailing zeros.
 */
final class Canonical {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Canonical() {}

    static String text(List<Map<String, @Nullable Object>> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows are texts and numbers", e);
        }
    }

    static Map<String, @Nullable Object> ordered(Map<String, @Nullable Object> values) {
        return new TreeMap<>(values);
    }

    static Map<String, @Nullable Object> row(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> values = new TreeMap<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            values.put(columns.getColumnLabel(column).toLowerCase(Locale.ROOT), value(row, column, columns));
        }
        return values;
    }

    private static @Nullable Object value(ResultSet row, int column, ResultSetMetaData columns) throws SQLException {
        if (row.getObject(column) == null) {
            return null;
        }
        // PostgreSQL calls its times with a zone plain times.
        return switch (columns.getColumnType(column)) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                    row.getObject(column, OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.MICROS).toString();
            case Types.DATE -> row.getObject(column, LocalDate.class).toString();
            case Types.DECIMAL, Types.NUMERIC -> plain(row.getBigDecimal(column));
            case Types.BOOLEAN, Types.BIT -> row.getBoolean(column);
            case Types.INTEGER, Types.BIGINT -> row.getLong(column);
            default -> row.getString(column);
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

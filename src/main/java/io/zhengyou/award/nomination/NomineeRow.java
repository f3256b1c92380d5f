package io.zhengyou.award.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** How a nominee is kept in columns; the same in every table that holds one. */
final class NomineeRow {

    private static final String SEPARATOR = "\n";

    private NomineeRow() {}

    static Nominee read(ResultSet row) throws SQLException {
        List<String> materials = Arrays.stream(row.getString("materials").split(SEPARATOR)).filter(text -> !text.isEmpty()).toList();
        return new Nominee(row.getString("name"), row.getObject("birth_date", LocalDate.class), row.getString("summary"),
                row.getString("deeds"), materials);
    }

    static String materials(Nominee nominee) {
        return String.join(SEPARATOR, nominee.materials());
    }
}

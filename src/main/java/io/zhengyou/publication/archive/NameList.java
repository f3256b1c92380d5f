package io.zhengyou.publication.archive;

import io.zhengyou.award.Listed;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The names of one kind of publication, in the order in which they were published. */
record NameList(JdbcTemplate jdbc, String table) {

    void add(String roundId, List<Listed> names) {
        // One batch: a list can have thousands of names.
        jdbc.batchUpdate("INSERT INTO " + table + " (round_id, place, name, unit_name, summary) VALUES (?, ?, ?, ?, ?)",
                IntStream.range(0, names.size()).mapToObj(place -> row(roundId, place, names.get(place))).toList());
    }

    List<Listed> of(String roundId) {
        return jdbc.query("SELECT name, unit_name, summary FROM " + table + " WHERE round_id = ? ORDER BY place",
                (row, number) -> new Listed(row.getString("name"), row.getString("unit_name"), row.getString("summary")),
                roundId);
    }

    private static Object[] row(String roundId, int place, Listed listed) {
        return new Object[] {roundId, place, listed.name(), listed.unitName(), listed.summary()};
    }
}

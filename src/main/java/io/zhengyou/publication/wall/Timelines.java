package io.zhengyou.publication.wall;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.zhengyou.pledge.Dimension;
import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.PledgeItem;
import io.zhengyou.publication.wall.Entry.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to the public pledges. */
@Component
public class Timelines {

    /** An entry beside the pledge that it is about. */
    public record News(Posted posted, Entry entry) {}

    private static final int NEWEST = 50;

    private final JdbcClient jdbc;
    private final Wall wall;

    Timelines(JdbcClient jdbc, Wall wall) {
        this.jdbc = jdbc;
        this.wall = wall;
    }

    public Optional<Timeline> find(String pledgeId) {
        return jdbc.sql("SELECT * FROM publication_pledge WHERE pledge_id = ?").param(pledgeId)
                .query((row, number) -> wall.posted(row)).optional()
                .map(posted -> new Timeline(posted, versions(pledgeId), entries(pledgeId)));
    }

    /**
     * What happened last, the newest first.
     *
     * @param unitCode only of this unit's pledges; {@code null} for all
     */
    public List<News> news(@Nullable String unitCode) {
        String where = unitCode == null ? "" : " WHERE e.unit_code = :unit";
        List<Entry> entries = jdbc.sql("SELECT e.* FROM publication_pledge_entry e" + where
                        + " ORDER BY e.number DESC FETCH FIRST " + NEWEST + " ROWS ONLY")
                .params(unitCode == null ? Map.of() : Map.of("unit", unitCode)).query((row, number) -> entry(row)).list();
        Map<String, Posted> posted = posted(entries.stream().map(Entry::pledgeId).distinct().toList());
        return entries.stream().map(entry -> new News(posted.get(entry.pledgeId()), entry)).toList();
    }

    private Map<String, Posted> posted(List<String> pledgeIds) {
        if (pledgeIds.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("SELECT * FROM publication_pledge WHERE pledge_id IN (:ids)").param("ids", pledgeIds)
                .query((row, number) -> wall.posted(row)).list().stream()
                .collect(toMap(Posted::pledgeId, identity()));
    }

    private Map<Integer, List<PledgeItem>> versions(String pledgeId) {
        return jdbc.sql("SELECT * FROM publication_pledge_item WHERE pledge_id = ? ORDER BY version, number").param(pledgeId)
                .query((row, number) -> Map.entry(row.getInt("version"), item(row, "number"))).list().stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private List<Entry> entries(String pledgeId) {
        Map<Long, List<Line>> lines = jdbc.sql("SELECT l.* FROM publication_pledge_line l JOIN publication_pledge_entry e ON e.number = l.entry"
                        + " WHERE e.pledge_id = ? ORDER BY l.entry, l.item").param(pledgeId)
                .query((row, number) -> Map.entry(row.getLong("entry"), line(row))).list().stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return jdbc.sql("SELECT * FROM publication_pledge_entry WHERE pledge_id = ? ORDER BY number").param(pledgeId)
                .query((row, number) -> entry(row)).list().stream()
                .map(entry -> entry.with(lines.getOrDefault(entry.number(), List.of())))
                .toList();
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong("number"), row.getString("pledge_id"), EntryKind.valueOf(row.getString("kind")), wall.time(row),
                row.getInt("version"), row.getString("reference"), row.getString("author"), row.getString("signed_by"), row.getString("verdict"),
                row.getString("text"), row.getString("more"), List.of());
    }

    static PledgeItem item(ResultSet row, String number) throws SQLException {
        return new PledgeItem(row.getInt(number), row.getString("what"), row.getString("target"), row.getObject("due_on", LocalDate.class),
                Dimension.valueOf(row.getString("dimension")));
    }

    private static Line line(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new Line(row.getInt("item"), verdict == null ? null : Fulfilment.valueOf(verdict), row.getString("text"));
    }
}

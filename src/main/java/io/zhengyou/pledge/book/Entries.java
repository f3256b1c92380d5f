package io.zhengyou.pledge.book;

import io.zhengyou.pledge.Fulfilment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that was done and said about a pledge. */
@Component
public class Entries {

    private record OfEntry(int entry, Remark remark) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Entries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(String pledgeId, Step step, @Nullable String person, String text) {
        add(pledgeId, step, person, text, List.of());
    }

    /** Counting first locks the pledge, so that two steps at once find different numbers. */
    public void add(String pledgeId, Step step, @Nullable String person, String text, List<Remark> remarks) {
        jdbc.sql("UPDATE pledge SET entries = entries + 1 WHERE id = ?").param(pledgeId).update();
        int number = jdbc.sql("SELECT entries FROM pledge WHERE id = ?").param(pledgeId).query(Integer.class).single();
        jdbc.sql("INSERT INTO pledge_entry (pledge_id, number, step, person, text, written_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(pledgeId, number, step.name(), person, text, OffsetDateTime.now(clock))).update();
        remarks.forEach(remark -> jdbc.sql("INSERT INTO pledge_remark (pledge_id, entry, item, text, fulfilment) VALUES (?, ?, ?, ?, ?)")
                .params(Arrays.asList(pledgeId, number, remark.item(), remark.text(), remark.fulfilment() == null ? null : remark.fulfilment().name()))
                .update());
    }

    /** In the order in which it happened. */
    public List<Entry> of(String pledgeId) {
        Map<Integer, List<Remark>> remarks = jdbc.sql("SELECT * FROM pledge_remark WHERE pledge_id = ? ORDER BY entry, item").param(pledgeId)
                .query((row, number) -> new OfEntry(row.getInt("entry"), remark(row))).list().stream()
                .collect(Collectors.groupingBy(OfEntry::entry, Collectors.mapping(OfEntry::remark, Collectors.toList())));
        return jdbc.sql("SELECT * FROM pledge_entry WHERE pledge_id = ? ORDER BY number").param(pledgeId)
                .query((row, index) -> new Entry(row.getInt("number"), Step.valueOf(row.getString("step")), row.getString("person"),
                        row.getString("text"), row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        remarks.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    /** The last entry of this kind. */
    public Optional<Entry> latest(String pledgeId, Step step) {
        return of(pledgeId).stream().filter(entry -> entry.step() == step).reduce((first, second) -> second);
    }

    private static Remark remark(ResultSet row) throws SQLException {
        String fulfilment = row.getString("fulfilment");
        return new Remark(row.getInt("item"), row.getString("text"), fulfilment == null ? null : Fulfilment.valueOf(fulfilment));
    }
}

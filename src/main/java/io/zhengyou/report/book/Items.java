package io.zhengyou.report.book;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each request asks. */
@Component
public class Items {

    private static final String BETWEEN = "\n";

    private final JdbcClient jdbc;

    Items(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By place. */
    public List<Item> of(String requestId) {
        return jdbc.sql("SELECT * FROM report_item WHERE request_id = ? ORDER BY place").param(requestId)
                .query((row, number) -> new Item(row.getInt("place"), row.getString("label"), ItemKind.valueOf(row.getString("kind")),
                        row.getBoolean("must"), choices(row.getString("choices"))))
                .list();
    }

    /** Puts these in the place of what was asked before: nobody has seen that yet. */
    public void replace(String requestId, List<Item> items) {
        jdbc.sql("DELETE FROM report_item WHERE request_id = ?").param(requestId).update();
        items.forEach(item -> jdbc.sql("INSERT INTO report_item (request_id, place, label, kind, must, choices) VALUES (?, ?, ?, ?, ?, ?)")
                .params(requestId, item.place(), item.label(), item.kind().name(), item.must(), String.join(BETWEEN, item.choices())).update());
    }

    private static List<String> choices(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(BETWEEN));
    }
}

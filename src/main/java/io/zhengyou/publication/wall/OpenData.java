package io.zhengyou.publication.wall;

import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.PledgeItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that is promised now, item by item, for whoever wants to reckon with it. */
@Component
public class OpenData {

    /**
     * An item of a public pledge.
     *
     * @param fulfilment what the confirmation found; {@code null} before it
     */
    public record Promised(Posted posted, PledgeItem item, @Nullable Fulfilment fulfilment) {}

    // The driver of PostgreSQL would otherwise read all rows before it gives the first.
    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final Wall wall;

    OpenData(DataSource database, Wall wall) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(AT_ONCE);
        this.wall = wall;
    }

    /** One after the other, by pledge and item. */
    @Transactional(readOnly = true)
    public void read(Consumer<Promised> reader) {
        jdbc.query("SELECT p.*, i.number AS item_number, i.what, i.target, i.due_on, i.dimension, l.verdict FROM publication_pledge p"
                + " JOIN publication_pledge_item i ON i.pledge_id = p.pledge_id AND i.version = p.version"
                + " LEFT JOIN publication_pledge_entry e ON e.pledge_id = p.pledge_id AND e.kind = 'CONFIRMED'"
                + " LEFT JOIN publication_pledge_line l ON l.entry = e.number AND l.item = i.number"
                + " ORDER BY p.number, i.number", row -> {
                    reader.accept(promised(row));
                });
    }

    private Promised promised(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new Promised(wall.posted(row), Timelines.item(row, "item_number"), verdict == null ? null : Fulfilment.valueOf(verdict));
    }
}

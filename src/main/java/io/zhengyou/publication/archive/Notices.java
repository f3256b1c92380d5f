package io.zhengyou.publication.archive;

import io.zhengyou.award.NoticePublished;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public notices. */
@Component
public class Notices {

    private static final String SELECT = "SELECT n.*, t.reason,"
            + " (SELECT COUNT(*) FROM publication_nominee p WHERE p.round_id = n.round_id) AS nominees"
            + " FROM publication_notice n LEFT JOIN publication_termination t ON t.round_id = n.round_id";

    private final JdbcClient jdbc;
    private final Rows rows;
    private final NameList names;
    private final Remarks remarks;

    Notices(JdbcClient jdbc, Rows rows, JdbcTemplate template, Remarks remarks) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.remarks = remarks;
        this.names = new NameList(template, "publication_nominee");
    }

    /** All notices, the newest first. */
    public List<Notice> all() {
        return jdbc.sql(SELECT + " ORDER BY n.published_at DESC, n.round_id").query((row, number) -> notice(row)).list();
    }

    public Optional<NoticeDocument> find(String roundId) {
        return jdbc.sql(SELECT + " WHERE n.round_id = ?")
                .param(roundId)
                .query((row, number) -> new NoticeDocument(notice(row), row.getString("contact"), names.of(roundId), remarks.of(roundId)))
                .optional();
    }

    void add(NoticePublished event) {
        jdbc.sql("INSERT INTO publication_notice (round_id, programme_name, title, published_at, first_day, last_day, contact)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(event.roundId(), event.programmeName(), event.title(), rows.now(), event.from(), event.until(), event.contact())
                .update();
        names.add(event.roundId(), event.nominees());
    }

    private Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                rows.heading(row), Rows.period(row, "first_day", "last_day"), row.getInt("nominees"), row.getString("reason"));
    }
}

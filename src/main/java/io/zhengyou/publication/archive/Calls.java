package io.zhengyou.publication.archive;

import io.zhengyou.award.CallPublished;
import io.zhengyou.award.Criterion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published calls. */
@Component
public class Calls {

    private static final String SELECT = "SELECT c.*, t.reason FROM publication_call c"
            + " LEFT JOIN publication_termination t ON t.round_id = c.round_id";

    private final JdbcClient jdbc;
    private final Rows rows;

    Calls(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** All calls, the newest first. */
    public List<Call> all() {
        return jdbc.sql(SELECT + " ORDER BY c.published_at DESC, c.round_id").query((row, number) -> call(row)).list();
    }

    public Optional<CallDocument> find(String roundId) {
        List<Criterion> criteria = jdbc.sql("SELECT name, weight FROM publication_criterion WHERE round_id = ? ORDER BY place")
                .param(roundId)
                .query((row, number) -> new Criterion(row.getString("name"), row.getInt("weight")))
                .list();
        return jdbc.sql(SELECT + " WHERE c.round_id = ?")
                .param(roundId)
                .query((row, number) -> new CallDocument(
                        call(row), row.getString("body"), row.getString("eligibility"), row.getInt("quota"), row.getInt("quota_per_unit"), criteria))
                .optional();
    }

    void add(CallPublished event) {
        jdbc.sql("INSERT INTO publication_call (round_id, programme_name, title, published_at, body, eligibility, opens_on, closes_on,"
                        + " quota, quota_per_unit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(event.roundId(), event.programmeName(), event.title(), rows.now(), event.text(), event.eligibility(),
                        event.opensOn(), event.closesOn(), event.quota(), event.quotaPerUnit())
                .update();
        for (int place = 0; place < event.criteria().size(); place++) {
            Criterion criterion = event.criteria().get(place);
            jdbc.sql("INSERT INTO publication_criterion (round_id, place, name, weight) VALUES (?, ?, ?, ?)")
                    .params(event.roundId(), place, criterion.name(), criterion.weight())
                    .update();
        }
    }

    private Call call(ResultSet row) throws SQLException {
        return new Call(rows.heading(row), Rows.period(row, "opens_on", "closes_on"), row.getString("reason"));
    }
}

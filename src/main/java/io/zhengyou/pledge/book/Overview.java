package io.zhengyou.pledge.book;

import io.zhengyou.pledge.Fulfilment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Many pledges at once, page by page: for the office, and for a leader those of the units that they follow. */
@Component
public class Overview {

    /** How many pledges a page has. */
    public static final int PAGE = 50;

    /**
     * A pledge on a page.
     *
     * @param title what it was last called; empty before the first submission
     * @param seen  how many of its entries the leader knew at their last commentary; 0 if they wrote none
     */
    public record Row(String id, String name, String unitName, int year, PledgeState state, String standing, String title, int entries, int seen) {

        public int news() {
            return Math.max(0, entries - seen);
        }
    }

    private static final String TITLE = "COALESCE((SELECT v.title FROM pledge_version v WHERE v.pledge_id = p.id AND v.version ="
            + " (SELECT MAX(w.version) FROM pledge_version w WHERE w.pledge_id = p.id)), '') AS title";
    private static final String SEEN = "COALESCE((SELECT MAX(c.seen_entries) FROM pledge_commentary c WHERE c.pledge_id = p.id AND c.leader = ?"
            + " AND c.rating IS NOT NULL), 0) AS seen";

    private final JdbcClient jdbc;

    Overview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are in each state. */
    public Map<PledgeState, Integer> counts() {
        Map<PledgeState, Integer> counts = new LinkedHashMap<>();
        jdbc.sql("SELECT state, COUNT(*) AS many FROM pledge GROUP BY state ORDER BY state").query(row -> {
            counts.put(PledgeState.valueOf(row.getString("state")), row.getInt("many"));
        });
        return counts;
    }

    /**
     * The newest first.
     *
     * @param states the states to choose from
     * @param text   a part of the name of pledger or unit; empty for all
     * @param page   from 0
     */
    public List<Row> newest(Set<PledgeState> states, String text, int page) {
        List<Object> params = new ArrayList<>(List.of(""));
        states.forEach(state -> params.add(state.name()));
        String like = "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        params.addAll(List.of(like, like, PAGE + 1, page * PAGE));
        return rows("p.state IN (" + marks(states.size()) + ") AND (p.name LIKE ? ESCAPE '!' OR p.unit_name LIKE ? ESCAPE '!')",
                "q.started_at DESC, q.id", params);
    }

    /** The running pledges of these units, those with the most news for the leader first. */
    public List<Row> followed(String leader, Set<String> units, int page) {
        if (units.isEmpty()) {
            return List.of();
        }
        List<Object> params = new ArrayList<>(List.of(leader));
        params.addAll(units);
        params.addAll(List.of(PAGE + 1, page * PAGE));
        return rows("p.unit_code IN (" + marks(units.size()) + ") AND p.state IN ('PUBLISHED', 'STATED')", "q.entries - q.seen DESC, q.id", params);
    }

    private List<Row> rows(String condition, String order, List<Object> params) {
        return jdbc.sql("SELECT q.* FROM (SELECT p.*, " + TITLE + ", " + SEEN + " FROM pledge p WHERE " + condition + ") q ORDER BY " + order
                        + " LIMIT ? OFFSET ?")
                .params(params).query((row, number) -> read(row)).list();
    }

    private static Row read(ResultSet row) throws SQLException {
        PledgeState state = PledgeState.valueOf(row.getString("state"));
        String fulfilment = row.getString("fulfilment");
        return new Row(row.getString("id"), row.getString("name"), row.getString("unit_name"), row.getInt("campaign_year"), state,
                fulfilment == null ? state.label() : Fulfilment.valueOf(fulfilment).label(), row.getString("title"), row.getInt("entries"),
                row.getInt("seen"));
    }

    private static String marks(int many) {
        return String.join(", ", Collections.nCopies(many, "?"));
    }
}

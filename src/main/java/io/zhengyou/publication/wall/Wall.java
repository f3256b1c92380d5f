package io.zhengyou.publication.wall;

import io.zhengyou.pledge.Pledger;
import io.zhengyou.pledge.PledgerKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public pledges. */
@Component
public class Wall {

    /** How many stand on one page. */
    public static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    Wall(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The next pledges, the newest first.
     *
     * @return at most one more than a page holds: the last one tells that there are more
     */
    public List<Posted> find(Selection selection) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        List<Object> values = new ArrayList<>();
        narrow(conditions, values, "unit_code = ?", selection.unit());
        narrow(conditions, values, "kind = ?", selection.kind());
        narrow(conditions, values, "pledge_year = ?", selection.year());
        narrow(conditions, values, "state = ?", selection.state());
        narrow(conditions, values, "dimensions LIKE ?", selection.dimension() == null ? null : "% " + selection.dimension() + " %");
        narrow(conditions, values, "number < ?", selection.before());
        selection.words().forEach(word -> narrow(conditions, values, "found_in LIKE ? ESCAPE '!'", Selection.part(word)));
        return jdbc.sql("SELECT * FROM publication_pledge WHERE " + String.join(" AND ", conditions)
                        + " ORDER BY number DESC FETCH FIRST " + (PAGE + 1) + " ROWS ONLY")
                .params(values).query((row, number) -> posted(row)).list();
    }

    /** How many pledges of a unit stand in each state. States without any are left out. */
    public Map<State, Integer> states(String unitCode) {
        Map<State, Integer> states = new EnumMap<>(State.class);
        jdbc.sql("SELECT state, COUNT(*) AS pledges FROM publication_pledge WHERE unit_code = ? GROUP BY state").param(unitCode)
                .query(row -> {
                    states.put(State.valueOf(row.getString("state")), row.getInt("pledges"));
                });
        return states;
    }

    /** The years that have pledges may lie from the first to the last of these; empty if there is none. */
    public List<Integer> years() {
        return jdbc.sql("SELECT MIN(pledge_year) AS first_year, MAX(pledge_year) AS last_year FROM publication_pledge")
                .query((row, number) -> yearsDown(row.getInt("last_year"), row.getInt("first_year"))).single();
    }

    Posted posted(ResultSet row) throws SQLException {
        Pledger pledger = new Pledger(
                PledgerKind.valueOf(row.getString("kind")), row.getString("pledger"), row.getString("unit_code"), row.getString("unit_name"));
        return new Posted(row.getLong("number"), row.getString("pledge_id"), pledger, row.getString("title"), row.getInt("pledge_year"),
                time(row), row.getInt("version"), State.valueOf(row.getString("state")));
    }

    ZonedDateTime time(ResultSet row) throws SQLException {
        return row.getObject("published_at", OffsetDateTime.class).atZoneSameInstant(clock.getZone());
    }

    private static List<Integer> yearsDown(int last, int first) {
        List<Integer> years = new ArrayList<>();
        for (int year = last; year >= first && year > 0; year--) {
            years.add(year);
        }
        return years;
    }

    private static void narrow(List<String> conditions, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value instanceof Enum<?> constant ? constant.name() : value);
        }
    }
}

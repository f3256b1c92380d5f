package io.zhengyou.flow.running;

import io.zhengyou.flow.running.MovedCase.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of who had which cases moved, when and why, and of what became of each. */
@Component
public class Moves {

    public static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Moves(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** @return the id of the move */
    public String add(Preview preview, MovePlan plan, String person, String reason, String batch) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO flow_move (id, process_id, from_definition, from_version, to_definition, to_version, person, reason, begun_at, batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, preview.from().processId(), plan.from(), preview.from().number(), plan.to(), preview.to().number(), person, reason, OffsetDateTime.now(clock), batch)
                .update();
        plan.choices().forEach((activity, choice) -> jdbc.sql("INSERT INTO flow_move_choice (move_id, activity, choice) VALUES (?, ?, ?)").params(id, activity, choice).update());
        preview.groups().forEach(group -> add(id, group));
        return id;
    }

    private void add(String id, Preview.Group group) {
        var state = group.verdict().moves() ? State.WAITING : State.STAYED;
        batches.batchUpdate("INSERT INTO flow_moved_case (move_id, instance, places, state, note) VALUES (?, ?, ?, ?, ?)", group.instances(), 500, (row, instance) -> {
            row.setString(1, id);
            row.setString(2, instance);
            row.setString(3, String.join("、", group.places()));
            row.setString(4, state.name());
            row.setString(5, group.verdict().inWords());
        });
    }

    public Optional<Move> find(String id) {
        return jdbc.sql("SELECT * FROM flow_move WHERE id = ?").param(id).query(this::move).optional();
    }

    public Optional<Move> ofBatch(String batch) {
        return jdbc.sql("SELECT * FROM flow_move WHERE batch = ?").param(batch).query(this::move).optional();
    }

    /** The latest first. */
    public List<Move> of(String processId) {
        return jdbc.sql("SELECT * FROM flow_move WHERE process_id = ? ORDER BY begun_at DESC, id FETCH FIRST " + PAGE + " ROWS ONLY").param(processId).query(this::move).list();
    }

    /** What has become of a case by now. */
    public void set(String move, String instance, State state, String note) {
        jdbc.sql("UPDATE flow_moved_case SET state = ?, note = ? WHERE move_id = ? AND instance = ?").params(state.name(), note, move, instance).update();
    }

    public Map<State, Long> counts(String move) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        jdbc.sql("SELECT state, count(*) FROM flow_moved_case WHERE move_id = ? GROUP BY state").param(move).query(row -> {
            counts.put(State.valueOf(row.getString(1)), row.getLong(2));
        });
        return counts;
    }

    /** @param page from 0; a page has {@value #PAGE}, and one more if there is another page */
    public List<MovedCase> cases(String move, State state, int page) {
        return jdbc.sql("SELECT c.*, (SELECT max(v.TEXT_) FROM ACT_HI_VARINST v WHERE v.EXECUTION_ID_ = c.instance AND v.NAME_ = 'subject') AS subject"
                        + " FROM flow_moved_case c WHERE move_id = ? AND state = ? ORDER BY instance OFFSET ? ROWS FETCH FIRST ? ROWS ONLY")
                .params(move, state.name(), (long) page * PAGE, PAGE + 1)
                .query((row, number) -> new MovedCase(row.getString("instance"), row.getString("subject"), row.getString("places"), State.valueOf(row.getString("state")), row.getString("note")))
                .list();
    }

    private Move move(ResultSet row, int number) throws SQLException {
        return new Move(row.getString("id"), row.getString("process_id"), row.getInt("from_version"), row.getInt("to_version"),
                new MovePlan(row.getString("from_definition"), row.getString("to_definition"), choices(row.getString("id"))),
                row.getString("person"), row.getString("reason"), row.getObject("begun_at", OffsetDateTime.class).toInstant(), row.getString("batch"));
    }

    private Map<String, String> choices(String move) {
        Map<String, String> choices = new HashMap<>();
        jdbc.sql("SELECT activity, choice FROM flow_move_choice WHERE move_id = ?").param(move).query(row -> {
            choices.put(row.getString(1), row.getString(2));
        });
        return choices;
    }
}

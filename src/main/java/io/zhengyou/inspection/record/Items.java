package io.zhengyou.inspection.record;

import io.zhengyou.inspection.checklist.Clause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records of all inspections, item by item. They are drafts until the team hands them in. */
@Component
public class Items {

    private final JdbcClient jdbc;
    private final Clock clock;

    Items(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void copy(String inspectionId, List<Clause> clauses) {
        for (int place = 1; place <= clauses.size(); place++) {
            Clause clause = clauses.get(place - 1);
            jdbc.sql("INSERT INTO inspection_item (inspection_id, place, clause, good, text, hint) VALUES (?, ?, ?, ?, ?, ?)")
                    .params(inspectionId, place, clause.code(), clause.good(), clause.text(), clause.hint()).update();
        }
    }

    /** In the order of the checklist. */
    public List<Item> of(String inspectionId) {
        return jdbc.sql("SELECT * FROM inspection_item WHERE inspection_id = ? ORDER BY place").param(inspectionId)
                .query((row, number) -> read(row)).list();
    }

    public Optional<Item> find(String inspectionId, int place) {
        return of(inspectionId).stream().filter(item -> item.place() == place).findFirst();
    }

    /** @throws IllegalArgumentException if the checklist has no such clause */
    public Item ofClause(String inspectionId, String clause) {
        return of(inspectionId).stream().filter(item -> item.clause().equals(clause)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no clause " + clause));
    }

    /**
     * Keeps a draft.
     *
     * @param seen how often it was saved when the person saw it
     * @return whether nobody else saved it meanwhile; otherwise nothing is kept
     */
    public boolean save(String inspectionId, int place, @Nullable Rating rating, String note, int seen, String person) {
        return jdbc.sql("UPDATE inspection_item SET rating = ?, note = ?, saves = saves + 1, saved_by = ?, saved_at = ?"
                        + " WHERE inspection_id = ? AND place = ? AND saves = ?")
                .params(Arrays.asList(rating == null ? null : rating.name(), note, person, OffsetDateTime.now(clock), inspectionId, place, seen))
                .update() == 1;
    }

    private static Item read(ResultSet row) throws SQLException {
        String rating = row.getString("rating");
        OffsetDateTime saved = row.getObject("saved_at", OffsetDateTime.class);
        return new Item(row.getInt("place"), row.getString("clause"), row.getString("good"), row.getString("text"), row.getString("hint"),
                rating == null ? null : Rating.valueOf(rating), row.getString("note"), row.getInt("saves"), row.getString("saved_by"),
                saved == null ? null : saved.toInstant());
    }
}

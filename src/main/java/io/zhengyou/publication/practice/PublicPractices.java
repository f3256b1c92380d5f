package io.zhengyou.publication.practice;

import io.zhengyou.inspection.PracticePublished;
import io.zhengyou.inspection.PracticeTakenUp;
import io.zhengyou.publication.practice.PublicPractice.Use;
import io.zhengyou.publication.wall.Selection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The exemplary practices that are public, kept as they were published. */
@Component
public class PublicPractices {

    /** How many stand on one page. */
    public static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    PublicPractices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void publish(PracticePublished event) {
        String tags = String.join(" ", event.tags());
        jdbc.sql("INSERT INTO publication_practice (practice_id, unit_code, unit_name, title, text, tags, found_in, published_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(event.practiceId(), event.unitCode(), event.unitName(), event.title(), event.text(), " " + tags + " ",
                        Selection.folded(String.join("\n", event.title(), event.unitName(), tags, event.text())), OffsetDateTime.now(clock))
                .update();
    }

    @EventListener
    void publish(PracticeTakenUp event) {
        jdbc.sql("INSERT INTO publication_practice_use (practice_id, unit_code, unit_name, text, published_at) VALUES (?, ?, ?, ?, ?)")
                .params(event.practiceId(), event.unitCode(), event.unitName(), event.text(), OffsetDateTime.now(clock)).update();
    }

    /**
     * The newest first, at most one more than a page holds: the last one tells that there are more.
     *
     * @param words  all of them stand in it
     * @param tag    empty for every tag
     * @param before only those whose number is below this one
     */
    public List<PublicPractice> find(List<String> words, String tag, long before) {
        List<Object> values = new ArrayList<>(List.of(before));
        StringBuilder sql = new StringBuilder("SELECT * FROM publication_practice WHERE number < ?");
        words.forEach(word -> {
            sql.append(" AND found_in LIKE ? ESCAPE '!'");
            values.add(Selection.part(word));
        });
        if (!tag.isEmpty()) {
            sql.append(" AND POSITION(? IN tags) > 0");
            values.add(" " + tag + " ");
        }
        return jdbc.sql(sql + " ORDER BY number DESC FETCH FIRST " + (PAGE + 1) + " ROWS ONLY").params(values).query((row, number) -> read(row)).list();
    }

    public Optional<PublicPractice> find(String practiceId) {
        return jdbc.sql("SELECT * FROM publication_practice WHERE practice_id = ?").param(practiceId).query((row, number) -> read(row)).optional();
    }

    /** Who took it up, the last first. */
    public List<Use> uses(String practiceId) {
        return jdbc.sql("SELECT * FROM publication_practice_use WHERE practice_id = ? ORDER BY published_at DESC, unit_code").param(practiceId)
                .query((row, number) -> new Use(row.getString("unit_code"), row.getString("unit_name"), row.getString("text"), time(row))).list();
    }

    /** Every tag there is, in order. */
    public List<String> tags() {
        TreeSet<String> tags = new TreeSet<>();
        jdbc.sql("SELECT DISTINCT tags FROM publication_practice").query(String.class).list().forEach(some -> tags.addAll(words(some)));
        return List.copyOf(tags);
    }

    private PublicPractice read(ResultSet row) throws SQLException {
        return new PublicPractice(row.getLong("number"), row.getString("practice_id"), row.getString("unit_code"), row.getString("unit_name"),
                row.getString("title"), row.getString("text"), words(row.getString("tags")), time(row));
    }

    private ZonedDateTime time(ResultSet row) throws SQLException {
        return row.getObject("published_at", OffsetDateTime.class).atZoneSameInstant(clock.getZone());
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split(" "));
    }
}

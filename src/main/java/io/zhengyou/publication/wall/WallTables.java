package io.zhengyou.publication.wall;

import static java.util.stream.Collectors.joining;

import io.zhengyou.pledge.PledgeItem;
import io.zhengyou.pledge.PledgePublished;
import io.zhengyou.pledge.Pledger;
import io.zhengyou.publication.wall.Entry.Line;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Writes the wall. All but the posting itself first locks the pledge: two things that happen to it at once happen one after the other. */
@Component
class WallTables {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    WallTables(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    void post(PledgePublished event) {
        Pledger pledger = event.pledger();
        String found = Stream.of(event.title(), pledger.name(), pledger.unitName(), words(event.items())).distinct().collect(joining("\n"));
        jdbc.sql("INSERT INTO publication_pledge (pledge_id, kind, pledger, unit_code, unit_name, title, pledge_year, published_at, version, state,"
                        + " dimensions, found_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)")
                .params(event.pledgeId(), pledger.kind().name(), pledger.name(), pledger.unitCode(), pledger.unitName(), event.title(), event.year(),
                        OffsetDateTime.now(clock), State.UNDERWAY.name(), dimensions(event.items()), Selection.folded(found))
                .update();
        keep(event.pledgeId(), 1, event.items());
    }

    void amend(String pledgeId, List<PledgeItem> items) {
        int version = lock(pledgeId) + 1;
        // Nothing is lost to a search for what was promised before.
        jdbc.sql("UPDATE publication_pledge SET version = ?, dimensions = ?, found_in = found_in || ? WHERE pledge_id = ?")
                .params(version, dimensions(items), "\n" + Selection.folded(words(items)), pledgeId).update();
        keep(pledgeId, version, items);
    }

    void move(String pledgeId, State state) {
        jdbc.sql("UPDATE publication_pledge SET state = ? WHERE pledge_id = ?").params(state.name(), pledgeId).update();
    }

    /** How many rectifications of a pledge are not closed out. */
    int rectifications(String pledgeId) {
        return jdbc.sql("SELECT COUNT(*) FROM publication_pledge_entry o WHERE o.pledge_id = :id AND o.kind = 'RECTIFICATION'"
                        + " AND NOT EXISTS (SELECT 1 FROM publication_pledge_entry c WHERE c.pledge_id = :id AND c.kind = 'CLOSED_OUT'"
                        + " AND c.reference = o.reference)")
                .param("id", pledgeId).query(Integer.class).single();
    }

    void add(String pledgeId, Draft draft) {
        int version = lock(pledgeId);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO publication_pledge_entry (pledge_id, unit_code, kind, published_at, version, reference, author, signed_by, verdict,"
                        + " text, more) SELECT pledge_id, unit_code, ?, ?, CAST(? AS INTEGER), ?, ?, ?, ?, ?, ? FROM publication_pledge"
                        + " WHERE pledge_id = ?")
                .params(Arrays.asList(draft.kind().name(), OffsetDateTime.now(clock), version, draft.reference(), draft.author(), draft.signedBy(),
                        draft.verdict(), draft.text(), draft.more(), pledgeId))
                .update(key, "number");
        long entry = key.getKey().longValue();
        template.batchUpdate("INSERT INTO publication_pledge_line (entry, item, verdict, text) VALUES (?, ?, ?, ?)",
                draft.lines().stream().map(line -> row(entry, line)).toList());
    }

    private int lock(String pledgeId) {
        return jdbc.sql("SELECT version FROM publication_pledge WHERE pledge_id = ? FOR UPDATE").param(pledgeId).query(Integer.class).single();
    }

    private void keep(String pledgeId, int version, List<PledgeItem> items) {
        template.batchUpdate("INSERT INTO publication_pledge_item (pledge_id, version, number, what, target, due_on, dimension)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                items.stream().map(item -> new Object[] {
                    pledgeId, version, item.number(), item.what(), item.target(), item.dueOn(), item.dimension().name()
                }).toList());
    }

    private static Object[] row(long entry, Line line) {
        return new Object[] {entry, line.item(), line.fulfilment() == null ? null : line.fulfilment().name(), line.text()};
    }

    /** With a space at each end, so that one name is never found in another. */
    private static String dimensions(List<PledgeItem> items) {
        return items.stream().map(item -> item.dimension().name()).distinct().collect(joining(" ", " ", " "));
    }

    private static String words(List<PledgeItem> items) {
        return items.stream().map(item -> item.what() + "\n" + item.target()).collect(joining("\n"));
    }
}

package io.zhengyou.award.review;

import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is needed to repeat the draws of all rounds. Rows are added, never changed. */
@Component
class Draws {

    private final JdbcClient jdbc;
    private final RecordChain chain;
    private final Clock clock;

    Draws(JdbcClient jdbc, RecordChain chain, Clock clock) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.clock = clock;
    }

    void add(String roundId, long seed, List<Expert> pool, List<Candidate> candidates, Draw draw) {
        String barred = candidates.stream().filter(candidate -> !candidate.barred().isEmpty())
                .map(candidate -> candidate.nominationId() + " " + String.join(" ", new TreeSet<>(candidate.barred()))).collect(Collectors.joining("\n"));
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO award_draw (id, round_id, seed, pool, panel, barred, drawn_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(id, roundId, seed, ids(pool), ids(draw.panel()), barred, OffsetDateTime.now(clock))
                .update();
        chain.add(roundId, Recorded.DRAW, id);
        chain.add(roundId, Recorded.BARRED, id);
    }

    /** The ids of the experts who were drawn for the round. */
    List<String> panel(String roundId) {
        return jdbc.sql("SELECT panel FROM award_draw WHERE round_id = ? ORDER BY drawn_at").param(roundId).query(String.class).list().stream()
                .flatMap(panel -> List.of(panel.split(" ")).stream())
                .toList();
    }

    private static String ids(List<Expert> experts) {
        return String.join(" ", experts.stream().map(Expert::id).toList());
    }
}

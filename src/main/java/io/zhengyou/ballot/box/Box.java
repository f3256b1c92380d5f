package io.zhengyou.ballot.box;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The votes of a ballot: sealed until the opening, in random order afterwards. */
@Component
class Box {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final SecureRandom random = new SecureRandom();

    Box(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void drop(String ballotId, String sealed) {
        jdbc.sql("INSERT INTO ballot_sealed (id, ballot_id, sealed) VALUES (?, ?, ?)")
                .params(UUID.randomUUID().toString(), ballotId, sealed).update();
    }

    /**
     * Empties the box onto the table, shuffled.
     *
     * @param expected how many votes must be in it
     * @throws IllegalStateException if there are more or fewer, or one was changed
     */
    void empty(String ballotId, Seal seal, int expected) {
        List<String> marks = new ArrayList<>(jdbc.sql("SELECT sealed FROM ballot_sealed WHERE ballot_id = ?")
                .param(ballotId).query(String.class).list().stream().map(seal::open).toList());
        if (marks.size() != expected) {
            throw new IllegalStateException("box %s holds %d votes, the roll says %d".formatted(ballotId, marks.size(), expected));
        }
        Collections.shuffle(marks, random);
        destroy(ballotId);
        lay(ballotId, marks);
    }

    private void lay(String ballotId, List<String> marks) {
        try {
            template.batchUpdate("INSERT INTO ballot_vote (id, ballot_id, marks) VALUES (?, ?, ?)", marks, BATCH, (row, vote) -> {
                row.setString(1, UUID.randomUUID().toString());
                row.setString(2, ballotId);
                row.setString(3, vote);
            });
        } catch (DataAccessException e) {
            // Not as the cause: a driver quotes the values of its statement, and the engine and the log keep the message.
            throw new IllegalStateException("the votes of box %s could not be written: %s".formatted(ballotId, e.getClass().getSimpleName()));
        }
    }

    void destroy(String ballotId) {
        jdbc.sql("DELETE FROM ballot_sealed WHERE ballot_id = ?").param(ballotId).update();
    }

    /** The opened votes, by content: even their order says nothing. */
    List<String> votes(String ballotId) {
        return jdbc.sql("SELECT marks FROM ballot_vote WHERE ballot_id = ? ORDER BY marks").param(ballotId).query(String.class).list();
    }
}

package io.zhengyou.ballot.box;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed slips of a ballot, until it is opened. */
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

    /** Drops a voter's slips, each sealed by itself, in random order: their place says nothing of their option. */
    void drop(String ballotId, List<Slip> slips, Seal seal) {
        List<String> sealed = new ArrayList<>(slips.stream().map(slip -> seal.close(slip.text())).toList());
        Collections.shuffle(sealed, random);
        template.batchUpdate("INSERT INTO ballot_sealed (id, ballot_id, sealed) VALUES (?, ?, ?)", sealed, BATCH, (row, slip) -> {
            row.setString(1, UUID.randomUUID().toString());
            row.setString(2, ballotId);
            row.setString(3, slip);
        });
    }

    /**
     * Empties the box.
     *
     * @throws IllegalStateException if a slip was changed or copied
     */
    List<Slip> empty(String ballotId, Seal seal) {
        List<String> sealed = jdbc.sql("SELECT sealed FROM ballot_sealed WHERE ballot_id = ?").param(ballotId).query(String.class).list();
        if (new HashSet<>(sealed).size() != sealed.size()) {
            throw new IllegalStateException("box %s holds the same slip twice".formatted(ballotId));
        }
        List<Slip> slips = sealed.stream().flatMap(each -> Slip.read(seal.open(each)).stream()).toList();
        destroy(ballotId);
        return slips;
    }

    void destroy(String ballotId) {
        jdbc.sql("DELETE FROM ballot_sealed WHERE ballot_id = ?").param(ballotId).update();
    }
}

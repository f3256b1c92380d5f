package io.zhengyou.ballot.box;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed slips of a ballot, until it is opened. */
@Component
class Box {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JdbcTemplate reader;
    private final SecureRandom random = new SecureRandom();

    Box(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
        reader = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        // The driver of PostgreSQL would otherwise fetch the whole box at once.
        reader.setFetchSize(BATCH);
    }

    /** Drops what a voter hands in, each text sealed by itself, in random order: their place says nothing of what they are. */
    void drop(String ballotId, List<String> texts, Seal seal) {
        List<String> sealed = new ArrayList<>(texts.stream().map(seal::close).toList());
        Collections.shuffle(sealed, random);
        template.batchUpdate("INSERT INTO ballot_sealed (id, ballot_id, sealed) VALUES (?, ?, ?)", sealed, BATCH, (row, slip) -> {
            row.setString(1, UUID.randomUUID().toString());
            row.setString(2, ballotId);
            row.setString(3, slip);
        });
    }

    /**
     * Empties the box. What was sealed is read while it is fetched: of a hundred thousand only the opened texts are in memory.
     *
     * @param reading what is kept of an opened text
     * @return in random order
     * @throws IllegalStateException if a text was changed or copied
     */
    List<String> empty(String ballotId, Seal seal, UnaryOperator<String> reading) {
        List<String> texts = new ArrayList<>();
        Set<String> beginnings = new HashSet<>();
        reader.query("SELECT sealed FROM ballot_sealed WHERE ballot_id = ?", row -> {
            String sealed = row.getString("sealed");
            if (!beginnings.add(Seal.nonce(sealed))) {
                throw new IllegalStateException("box %s holds the same slip twice".formatted(ballotId));
            }
            texts.add(reading.apply(seal.open(sealed)));
        }, ballotId);
        destroy(ballotId);
        Collections.shuffle(texts, random);
        return texts;
    }

    void destroy(String ballotId) {
        jdbc.sql("DELETE FROM ballot_sealed WHERE ballot_id = ?").param(ballotId).update();
    }
}

package io.zhengyou.appraisal.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.ballot.Vault;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is typed from the stacks, sealed, until it is in the box. The sheets of a stack are one text: no row is one paper. */
@Component
public class Entries {

    /** Whose entry. */
    public enum Side {
        FIRST,
        SECOND,
        DECIDED;

        /** As the process names it: from 1. */
        public static Side of(String number) {
            return values()[Integer.parseInt(number) - 1];
        }
    }

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ObjectMapper json;

    Entries(JdbcClient jdbc, Vault vault, ObjectMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    public Optional<Entry> find(String stackId, Side side) {
        return jdbc.sql("SELECT person, sealed FROM appraisal_paper_entry WHERE stack_id = ? AND side = ?").params(stackId, side.ordinal() + 1)
                .query((row, number) -> new Entry(row.getString("person"), read(vault.open(row.getString("sealed"))))).optional();
    }

    /** Puts this in the place of what that side had. */
    void put(String stackId, Side side, Entry entry) {
        drop(stackId, side);
        try {
            jdbc.sql("INSERT INTO appraisal_paper_entry (stack_id, side, person, sealed) VALUES (?, ?, ?, ?)")
                    .params(stackId, side.ordinal() + 1, entry.person(), vault.close(write(entry.sheets()))).update();
        } catch (DataAccessException e) {
            // Not as the cause: a driver quotes the values of its statement.
            throw new IllegalStateException("an entry of %s could not be written: %s".formatted(stackId, e.getClass().getSimpleName()));
        }
    }

    void drop(String stackId, Side side) {
        jdbc.sql("DELETE FROM appraisal_paper_entry WHERE stack_id = ? AND side = ?").params(stackId, side.ordinal() + 1).update();
    }

    /** Of all sides. */
    void destroy(String stackId) {
        jdbc.sql("DELETE FROM appraisal_paper_entry WHERE stack_id = ?").param(stackId).update();
    }

    private String write(Map<Integer, PaperSheet> sheets) {
        try {
            return json.writeValueAsString(sheets);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an entry cannot be written");
        }
    }

    private Map<Integer, PaperSheet> read(String text) {
        try {
            return json.readValue(text, new TypeReference<TreeMap<Integer, PaperSheet>>() {});
        } catch (JsonProcessingException e) {
            // Not as the cause: it quotes the entry.
            throw new IllegalStateException("an entry cannot be read");
        }
    }
}

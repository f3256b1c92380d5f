package io.zhengyou.appraisal.result;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.zhengyou.appraisal.Satisfaction;
import io.zhengyou.appraisal.Subject;
import io.zhengyou.engine.Sha256;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came out of the boxes: counts, comments and codes, each in a table of its own, under random ids and in one transaction. */
@Component
public class Results {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    Results(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** @return the SHA-256 of the list of codes, one a line */
    public String add(String roundId, Weighed weighed) {
        List<Object[]> counts = new ArrayList<>();
        weighed.answers().forEach((subject, answers) -> counts.addAll(rows(roundId, subject, answers)));
        List<Object[]> comments = new ArrayList<>();
        weighed.comments().forEach((subject, texts) ->
                texts.forEach(text -> comments.add(new Object[] {UUID.randomUUID().toString(), roundId, subject, text})));
        Collections.shuffle(comments);
        try {
            template.batchUpdate("INSERT INTO appraisal_count (round_id, subject, question, step, sheets) VALUES (?, ?, ?, ?, ?)", counts);
            template.batchUpdate("INSERT INTO appraisal_comment (id, round_id, subject, text) VALUES (?, ?, ?, ?)", comments);
            template.batchUpdate("INSERT INTO appraisal_code (round_id, code) VALUES (?, ?)", weighed.codes(), BATCH, (row, code) -> {
                row.setString(1, roundId);
                row.setString(2, code);
            });
        } catch (DataAccessException e) {
            // Not as the cause: a driver quotes the values of its statement, and the engine and the log keep the message.
            throw new IllegalStateException("the results of %s could not be written: %s".formatted(roundId, e.getClass().getSimpleName()));
        }
        return Sha256.of(list(codes(roundId)));
    }

    /** By the number of the subject; empty before the count. */
    public Map<Integer, Answers> of(String roundId, List<Subject> subjects, int questions) {
        Map<Integer, Answers> answers = new HashMap<>();
        subjects.forEach(subject -> answers.put(subject.number(), Answers.none(questions)));
        jdbc.sql("SELECT subject, question, step, sheets FROM appraisal_count WHERE round_id = ?").param(roundId).query(row -> {
            answers.get(row.getInt("subject")).counts()[row.getInt("question") - 1][row.getInt("step")] = row.getInt("sheets");
        });
        return answers;
    }

    /** By the number of the subject, under random ids and so in no order that means anything. */
    public Map<Integer, List<String>> comments(String roundId) {
        return jdbc.sql("SELECT subject, text FROM appraisal_comment WHERE round_id = ? ORDER BY id").param(roundId)
                .query((row, number) -> Map.entry(row.getInt("subject"), row.getString("text"))).list().stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** In the order of their signs. */
    public List<String> codes(String roundId) {
        return jdbc.sql("SELECT code FROM appraisal_code WHERE round_id = ?").param(roundId).query(String.class).list().stream().sorted().toList();
    }

    /** As it is published and hashed: a code a line, each line ended. */
    public static String list(List<String> codes) {
        return String.join("\n", codes) + "\n";
    }

    private static List<Object[]> rows(String roundId, int subject, Answers answers) {
        List<Object[]> rows = new ArrayList<>();
        for (int question = 0; question < answers.counts().length; question++) {
            for (Satisfaction step : Satisfaction.values()) {
                rows.add(new Object[] {roundId, subject, question + 1, step.ordinal(), answers.count(question, step)});
            }
        }
        return rows;
    }
}

package io.zhengyou.dossier.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.engine.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Grades that hold for good, each with all that led to it. Rows are added, never changed. */
@Component
public class Archive {

    /**
     * An archived grade.
     *
     * @param document what was hashed: unit, year, grade, the hash of the facts, and everything that was said
     * @param intact   whether the document still has its hash
     */
    public record Archived(String document, String sha256, Instant at, boolean intact) {}

    /** What is written down of one step. */
    private record Said(Step step, @Nullable String person, String text, String at) {}

    private record Document(
            String unitCode, String unitName, int year, @Nullable Grade proposed, Grade grade, int factsVersion, String factsSha256, List<Said> said) {}

    private final JdbcClient jdbc;
    private final FactBook facts;
    private final Minutes minutes;
    private final ObjectMapper json;
    private final Clock clock;

    Archive(JdbcClient jdbc, FactBook facts, Minutes minutes, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.minutes = minutes;
        this.json = json;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if it was archived before */
    public void add(Assessment assessment) {
        Facts known = facts.latest(assessment.id()).orElseThrow();
        List<Said> said = minutes.of(assessment.id()).stream()
                .map(entry -> new Said(entry.step(), entry.person(), entry.text(), entry.at().toString())).toList();
        String document = written(new Document(assessment.unitCode(), assessment.unitName(), assessment.year(), assessment.proposed(),
                assessment.graded(), known.version(), known.sha256(), said));
        jdbc.sql("INSERT INTO annual_archive (assessment_id, document, sha256, archived_at) VALUES (?, ?, ?, ?)")
                .params(assessment.id(), document, Sha256.of(document), OffsetDateTime.now(clock)).update();
    }

    public Optional<Archived> find(String assessmentId) {
        return jdbc.sql("SELECT * FROM annual_archive WHERE assessment_id = ?").param(assessmentId)
                .query((row, number) -> new Archived(row.getString("document"), row.getString("sha256"),
                        row.getObject("archived_at", OffsetDateTime.class).toInstant(),
                        Sha256.of(row.getString("document")).equals(row.getString("sha256"))))
                .optional();
    }

    private String written(Document document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an archived grade cannot be written", e);
        }
    }
}

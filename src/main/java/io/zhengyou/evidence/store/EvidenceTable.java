package io.zhengyou.evidence.store;

import io.zhengyou.evidence.EvidenceFile;
import io.zhengyou.evidence.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of every file. */
@Component
class EvidenceTable {

    private final JdbcClient jdbc;

    EvidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EvidenceFile> ofCase(String caseKey) {
        return jdbc.sql("SELECT * FROM evidence_file WHERE case_key = ? ORDER BY place").param(caseKey).query((row, number) -> file(row)).list();
    }

    Map<String, Integer> counts(Collection<String> caseKeys) {
        Map<String, Integer> counts = new HashMap<>();
        if (!caseKeys.isEmpty()) {
            RowCallbackHandler count = row -> counts.put(row.getString("case_key"), row.getInt("files"));
            jdbc.sql("SELECT case_key, COUNT(*) AS files FROM evidence_file WHERE removed_at IS NULL AND case_key IN (:keys) GROUP BY case_key")
                    .param("keys", caseKeys).query(count);
        }
        return counts;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another file took the place at the same moment */
    void add(EvidenceFile file, int place) {
        jdbc.sql("INSERT INTO evidence_file (id, case_key, place, name, media_type, byte_count, sha256, added_by, added_at, step, task_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(file.id(), file.caseKey(), place, file.name(), file.mediaType(), file.size(), file.sha256(),
                        file.origin().person(), time(file.addedAt()), file.origin().step(), file.origin().taskId()))
                .update();
    }

    void markRemoved(String id, Instant at) {
        jdbc.sql("UPDATE evidence_file SET removed_at = ? WHERE id = ? AND removed_at IS NULL").params(time(at), id).update();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static EvidenceFile file(ResultSet row) throws SQLException {
        OffsetDateTime removed = row.getObject("removed_at", OffsetDateTime.class);
        return new EvidenceFile(
                row.getString("id"), row.getString("case_key"), row.getString("name"), row.getString("media_type"), row.getLong("byte_count"),
                row.getString("sha256"), new Origin(row.getString("added_by"), row.getString("step"), row.getString("task_id")),
                row.getObject("added_at", OffsetDateTime.class).toInstant(), removed == null ? null : removed.toInstant());
    }
}

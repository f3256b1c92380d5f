package io.zhengyou.publication.archive;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is public as a whole. */
@Component
public class Edition {

    private final JdbcClient jdbc;

    Edition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number that grows with every publication: rows are only ever added, so their count tells. */
    public long number() {
        return jdbc.sql("SELECT (SELECT COUNT(*) FROM publication_call) + (SELECT COUNT(*) FROM publication_notice)"
                        + " + (SELECT COUNT(*) FROM publication_results) + (SELECT COUNT(*) FROM publication_termination)"
                        + " + (SELECT COUNT(*) FROM publication_remark) + (SELECT COUNT(*) FROM publication_digest)")
                .query(Long.class)
                .single();
    }

    /** What of a round is public. */
    public Stages stages(String roundId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM publication_call WHERE round_id = :round) AS has_call,"
                        + " EXISTS (SELECT 1 FROM publication_notice WHERE round_id = :round) AS has_notice,"
                        + " EXISTS (SELECT 1 FROM publication_results WHERE round_id = :round) AS has_results")
                .param("round", roundId)
                .query((row, number) -> new Stages(row.getBoolean("has_call"), row.getBoolean("has_notice"), row.getBoolean("has_results")))
                .single();
    }
}

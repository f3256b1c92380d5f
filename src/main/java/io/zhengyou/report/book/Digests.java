package io.zhengyou.report.book;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The digests, in all their versions. */
@Component
public class Digests {

    private final JdbcClient jdbc;

    Digests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new version beside the earlier ones, and says to whom it goes in the place of what was said before. */
    public void add(String requestId, Digest digest, Collection<String> recipients) {
        jdbc.sql("INSERT INTO report_digest (request_id, version, title, text)"
                        + " SELECT ?, COALESCE(MAX(version), 0) + 1, ?, ? FROM report_digest WHERE request_id = ?")
                .params(requestId, digest.title(), digest.text(), requestId).update();
        jdbc.sql("DELETE FROM report_recipient WHERE request_id = ?").param(requestId).update();
        recipients.forEach(unit -> jdbc.sql("INSERT INTO report_recipient (request_id, unit_code) VALUES (?, ?)").params(requestId, unit).update());
    }

    /** The newest version; empty if nobody has written one. */
    public Optional<Digest> latest(String requestId) {
        return jdbc.sql("SELECT title, text FROM report_digest WHERE request_id = ? ORDER BY version DESC FETCH FIRST 1 ROWS ONLY").param(requestId)
                .query(Digest.class).optional();
    }

    /** The codes of the units to which it is circulated. */
    public List<String> recipients(String requestId) {
        return jdbc.sql("SELECT unit_code FROM report_recipient WHERE request_id = ? ORDER BY unit_code").param(requestId).query(String.class).list();
    }
}

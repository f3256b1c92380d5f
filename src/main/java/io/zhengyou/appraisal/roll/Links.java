package io.zhengyou.appraisal.roll;

import io.zhengyou.engine.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One-time links of appraisers without a login. A link has 192 random bits, so nobody guesses one; only its SHA-256 is kept, so
 * nobody reads one in the database; a new one ends the one before.
 */
@Component
public class Links {

    /** Whose link it is. */
    public record Bearer(String roundId, String voter) {}

    private static final int BYTES = 24;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the secret end of the link, which is nowhere else */
    public String issue(String roundId, String voter) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("UPDATE appraisal_elector SET link_hash = ? WHERE round_id = ? AND voter = ?").params(Sha256.of(secret), roundId, voter).update();
        return secret;
    }

    public void end(String roundId, String voter) {
        jdbc.sql("UPDATE appraisal_elector SET link_hash = NULL WHERE round_id = ? AND voter = ?").params(roundId, voter).update();
    }

    public Optional<Bearer> find(String secret) {
        return jdbc.sql("SELECT round_id, voter FROM appraisal_elector WHERE link_hash = ?").param(Sha256.of(secret))
                .query((row, number) -> new Bearer(row.getString("round_id"), row.getString("voter"))).optional();
    }
}

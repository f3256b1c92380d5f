package io.zhengyou.award.round;

import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import io.zhengyou.engine.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fixes the rules of a round when its scheme is approved: from then on their SHA-256 tells whether they are still the same. */
@Component
public class RulesSeal {

    /**
     * The rules as they are stored.
     *
     * @param sha256 {@code null} for a round that was approved before there was a seal
     */
    public record Sealed(String document, @Nullable String sha256) {

        public boolean intact() {
            return sha256 == null || sha256.equals(Sha256.of(document));
        }
    }

    private final JdbcClient jdbc;
    private final RecordChain record;

    RulesSeal(JdbcClient jdbc, RecordChain record) {
        this.jdbc = jdbc;
        this.record = record;
    }

    public void close(String roundId) {
        jdbc.sql("UPDATE award_round SET rules_hash = ? WHERE id = ?").params(Sha256.of(sealed(roundId).document()), roundId).update();
        record.add(roundId, Recorded.RULES, roundId);
    }

    /** @throws IllegalStateException if the stored rules are not those that were sealed: nothing may be decided by them */
    public Sealed unbroken(String roundId) {
        Sealed sealed = sealed(roundId);
        if (!sealed.intact()) {
            throw new IllegalStateException("本届规则与批准时的 SHA-256（%s）不一致，不能据此继续。请立即查明。届次 %s".formatted(sealed.sha256(), roundId));
        }
        return sealed;
    }

    public Sealed sealed(String roundId) {
        return jdbc.sql("SELECT rules, rules_hash FROM award_round WHERE id = ?").param(roundId)
                .query((row, number) -> new Sealed(row.getString("rules"), row.getString("rules_hash"))).single();
    }
}

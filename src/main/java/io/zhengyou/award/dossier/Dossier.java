package io.zhengyou.award.dossier;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.zhengyou.award.RuleInWords;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was decided in a round. Its components are the schema of the JSON export (docs/round-record.md): what is
 * there may be added to, but neither renamed nor removed without another {@link #SCHEMA}.
 *
 * @param schema    which form this is
 * @param rules     in words
 * @param opinions  those that concern the round as a whole; a nomination has its own
 */
public record Dossier(
        String schema,
        RoundFacts round,
        @JsonRawValue String rulesDocument,
        @Nullable String rulesSha256,
        List<RuleInWords> rules,
        List<OpinionLine> opinions,
        List<NominationFacts> nominations,
        List<BallotSheet> ballots,
        List<CertificateLine> certificates,
        Record record) {

    public static final String SCHEMA = "zhengyou-round-record/1";

    public record RoundFacts(
            String id,
            String programme,
            String title,
            String stage,
            @Nullable String callText,
            @Nullable LocalDate closesOn,
            @Nullable LocalDate noticeFrom,
            @Nullable LocalDate noticeUntil,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn,
            @Nullable String terminationReason) {}

    /** @param person the name, with the login name behind it */
    public record OpinionLine(String step, String person, String decision, String text, Instant at) {}

    public record NominationFacts(
            String id,
            String unit,
            String unitName,
            String state,
            String findings,
            @Nullable BigDecimal score,
            @Nullable Integer place,
            boolean shortlisted,
            List<VersionFacts> versions,
            List<OpinionLine> opinions,
            List<ReviewFacts> reviews) {

        /** The name of the latest version; empty if none was submitted. */
        public String name() {
            return versions.isEmpty() ? "" : versions.get(versions.size() - 1).name();
        }
    }

    public record VersionFacts(
            int version, String name, @Nullable LocalDate birthDate, String summary, String deeds, List<String> materials, String by, Instant at) {}

    /** @param scores in the order of the criteria; empty if the expert gave none */
    public record ReviewFacts(String expert, String state, List<Integer> scores, @Nullable String text) {}

    public record CertificateLine(String number, String name, String unitName, @Nullable LocalDate revokedOn, @Nullable String revocation) {}

    /** @param head the hash of the last link */
    public record Record(int length, String head, List<LinkFacts> links) {}

    public record LinkFacts(int number, String kind, String label, String key, Instant at, String content, String hash) {}
}

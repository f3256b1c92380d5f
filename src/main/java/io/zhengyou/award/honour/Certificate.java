package io.zhengyou.award.honour;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One honour that was conferred, as it was at the conferral.
 *
 * @param number     never used again, also after a revocation
 * @param unitCode   the nominating unit
 * @param revocation {@code null} as long as it is valid
 */
public record Certificate(
        String number,
        String roundId,
        String nominationId,
        String programmeName,
        String unitCode,
        String unitName,
        String name,
        String roundTitle,
        String decisionNumber,
        LocalDate decidedOn,
        @Nullable Revocation revocation) {

    /** Why and when an honour was taken back. */
    public record Revocation(String reason, LocalDate day) {}
}

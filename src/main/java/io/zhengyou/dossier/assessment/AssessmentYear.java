package io.zhengyou.dossier.assessment;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of a year, of all units or some.
 *
 * @param filingDays    how many working days units have to assess themselves
 * @param votingDays    how many working days the secretaries have to vote
 * @param objectionDays how many working days they have to object
 * @param filingEnds    {@code null} until they are asked
 */
public record AssessmentYear(
        String id, int year, YearStage stage, int filingDays, int votingDays, int objectionDays, @Nullable Instant filingEnds, Instant startedAt) {

    /** What its tasks are about, in words. */
    public String subject() {
        return year + " 年度考核";
    }

    /** @throws NullPointerException before the units are asked */
    public Instant ends() {
        return Objects.requireNonNull(filingEnds);
    }
}

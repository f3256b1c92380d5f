package io.zhengyou.award.integrity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case before the ethics committee.
 *
 * @param number      by which people speak of it
 * @param reporter    the login of whoever reported it; {@code null} if it came from an objection
 * @param objectionId {@code null} if it did not
 * @param measure     {@code null} unless misconduct was found
 * @param barredUntil the last day on which the accused cannot be nominated; {@code null} if they can
 */
public record IntegrityCase(
        String id,
        String number,
        Accused accused,
        String allegation,
        @Nullable String reporter,
        @Nullable String objectionId,
        CaseState state,
        @Nullable Measure measure,
        @Nullable LocalDate barredUntil) {

    @Override
    public String toString() {
        return "case " + number;
    }
}

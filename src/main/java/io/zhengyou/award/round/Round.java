package io.zhengyou.award.round;

import io.zhengyou.award.programme.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One run of a programme.
 *
 * @param rules    the programme's rules as they were at the start, with what the scheme set
 * @param callText {@code null} until a scheme was submitted
 * @param closesOn the last day for nominations; {@code null} until a scheme was submitted
 */
public record Round(
        String id,
        String programmeName,
        String title,
        Stage stage,
        Rules rules,
        @Nullable String callText,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate noticeFrom,
        @Nullable LocalDate noticeUntil,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String reason) {

    /** @throws IllegalStateException before the first scheme */
    public LocalDate closingDay() {
        return set(closesOn);
    }

    /** The first moment at which it is too late to nominate: midnight after the closing day. */
    public Instant closesAt(ZoneId zone) {
        return closingDay().plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean takesNominations(Instant now, ZoneId zone) {
        return stage == Stage.NOMINATING && now.isBefore(closesAt(zone));
    }

    /** @throws IllegalStateException before the public notice */
    public LocalDate noticeEnd() {
        return set(noticeUntil);
    }

    private static <T> T set(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the round has not come so far");
        }
        return value;
    }
}

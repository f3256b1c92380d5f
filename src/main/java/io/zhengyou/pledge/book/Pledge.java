package io.zhengyou.pledge.book;

import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.Pledger;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pledge.
 *
 * @param filedBy       the login of the liaison or member who files it
 * @param publicVersion the version that is public; 0 for none
 * @param reportedUntil the day up to which progress was asked for; {@code null} before its publication
 * @param entries       how many entries it has
 * @param fulfilment    {@code null} until it is confirmed
 */
public record Pledge(
        String id,
        Pledger pledger,
        String filedBy,
        int year,
        PledgeState state,
        int publicVersion,
        @Nullable LocalDate reportedUntil,
        int entries,
        @Nullable Fulfilment fulfilment,
        @Nullable Instant publishedAt) {

    /** What its tasks are about, in words. */
    public String subject() {
        return "%d 年承诺书：%s".formatted(year, pledger.name());
    }

    /** Where it stands, with the finding once there is one. */
    public String standing() {
        return fulfilment == null ? state.label() : fulfilment.label();
    }
}

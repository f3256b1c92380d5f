package io.zhengyou.publication.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call for nominations.
 *
 * @param period     when units may nominate
 * @param terminated why the round ended without an award, or {@code null} if it did not
 */
public record Call(Heading heading, Period period, @Nullable String terminated) implements Published {

    @Override
    public LocalDate day() {
        return period.first();
    }

    /** Whether units can nominate, today or from a later day on. */
    public boolean isOpen(LocalDate today) {
        return terminated == null && !period.isOver(today);
    }

    public Standing standing(LocalDate today) {
        return Standing.of(period, terminated, "已截止", today);
    }
}

package io.zhengyou.publication.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A list on public notice.
 *
 * @param period     when anybody may object
 * @param nominees   how many are on the list
 * @param terminated why the round ended without an award, or {@code null} if it did not
 */
public record Notice(Heading heading, Period period, int nominees, @Nullable String terminated) implements Published {

    @Override
    public LocalDate day() {
        return period.first();
    }

    /** Whether one can object, today or from a later day on. */
    public boolean isOpen(LocalDate today) {
        return terminated == null && !period.isOver(today);
    }

    public Standing standing(LocalDate today) {
        return Standing.of(period, terminated, "公示期已结束", today);
    }
}

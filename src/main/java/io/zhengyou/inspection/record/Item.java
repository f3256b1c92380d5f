package io.zhengyou.inspection.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item of the checklist with what the team saw.
 *
 * @param place   from 1
 * @param rating  {@code null} until there is one
 * @param saves   how often it was saved
 * @param savedBy the login of who saved it last
 */
public record Item(
        int place, String clause, String good, String text, String hint, @Nullable Rating rating, String note, int saves, @Nullable String savedBy,
        @Nullable Instant savedAt) {

    /** Whether it says all that it must. */
    public boolean isComplete() {
        return rating != null && !(rating.needsNote() && note.isBlank());
    }
}

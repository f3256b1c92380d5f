package io.zhengyou.inspection.web;

import io.zhengyou.inspection.record.Rating;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item of a record as it was sent.
 *
 * @param seen how often the item was saved when the page was made
 */
record ItemEntry(@Nullable String rating, @Nullable String note, int seen) {

    private static final int LONGEST = 2000;

    ItemEntry {
        rating = Entered.text(rating);
        note = Entered.text(note);
    }

    @Nullable Rating chosen() {
        return Arrays.stream(Rating.values()).filter(one -> one.name().equals(rating)).findFirst().orElse(null);
    }

    /** What is wrong, in a sentence. */
    Optional<String> fault() {
        return note.length() > LONGEST ? Optional.of("情况最多写 %d 个字，现有 %d 个字，请删减。".formatted(LONGEST, note.length())) : Optional.empty();
    }
}

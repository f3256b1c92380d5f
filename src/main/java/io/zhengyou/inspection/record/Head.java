package io.zhengyou.inspection.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of a record; what the two texts are called depends on the mode.
 *
 * @param day   {@code null} until there is one
 * @param saves how often it was saved
 */
public record Head(@Nullable LocalDate day, String where, String who, int saves) {

    public boolean isComplete() {
        return day != null && !where.isBlank() && !who.isBlank();
    }
}

package io.zhengyou.inspection.process;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Until when a unit has something to do for an inspection.
 *
 * @param materials {@code null} if it has none to submit now
 * @param answers   by the ids of the findings that it has still to answer
 */
public record Deadlines(@Nullable Instant materials, Map<String, Instant> answers) {

    /** The next of them; empty if nothing waits for the unit. */
    public Optional<Instant> next() {
        return Stream.of(Stream.ofNullable(materials), answers.values().stream()).flatMap(due -> due).min(Instant::compareTo);
    }
}

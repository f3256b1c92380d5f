package io.zhengyou.dossier.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The years of which there are dossiers: from the first year of the campaign to the next, for which pledges are made. */
record Years(Clock clock) {

    private static final int FIRST = 2010;

    /** The next year first. */
    List<Integer> all() {
        return IntStream.iterate(current() + 1, year -> year >= FIRST, year -> year - 1).boxed().toList();
    }

    /** @param asked as an address has it; this year if it says nothing. @return empty if there is no such year */
    Optional<Integer> of(@Nullable String asked) {
        return asked == null || asked.isBlank() ? Optional.of(current()) : all().stream().filter(year -> String.valueOf(year).equals(asked.strip())).findFirst();
    }

    private int current() {
        return LocalDate.now(clock).getYear();
    }
}

package io.zhengyou.publication.web;

import io.zhengyou.publication.archive.Published;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see of a list.
 *
 * @param all       the whole list, newest first
 * @param year      only this year, or {@code null} for every year
 * @param programme only this programme, or {@code null} for every programme
 */
record Selection<T extends Published>(List<T> all, @Nullable String year, @Nullable String programme) {

    private static final int MANY = 10;

    Selection {
        // The form sends an empty text for "all".
        year = year == null || year.isBlank() ? null : year.strip();
        programme = programme == null || programme.isBlank() ? null : programme.strip();
    }

    public List<T> shown() {
        return all.stream()
                .filter(entry -> year == null || year.equals(year(entry)))
                .filter(entry -> programme == null || programme.equals(entry.heading().programmeName()))
                .toList();
    }

    public List<String> years() {
        return all.stream().map(Selection::year).distinct().sorted((one, other) -> other.compareTo(one)).toList();
    }

    public List<String> programmes() {
        return all.stream().map(entry -> entry.heading().programmeName()).distinct().sorted().toList();
    }

    /** Whether the page offers to narrow the list: it is long, or it has been narrowed. */
    public boolean narrowable() {
        return all.size() > MANY || narrowed();
    }

    public boolean narrowed() {
        return Objects.nonNull(year) || Objects.nonNull(programme);
    }

    private static String year(Published entry) {
        return String.valueOf(entry.day().getYear());
    }
}

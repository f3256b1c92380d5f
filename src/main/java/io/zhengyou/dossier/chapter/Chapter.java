package io.zhengyou.dossier.chapter;

import java.util.List;

/**
 * All facts of one kind.
 *
 * @param head the names of the columns
 * @param note a sentence for the reader: why it is empty, or what to bear in mind; may be empty
 */
public record Chapter(String title, Gathering gathering, List<String> head, List<Row> rows, String note) {

    /** @param none what is said if there are no rows */
    public static Chapter of(String title, List<String> head, List<Row> rows, String none) {
        return new Chapter(title, Gathering.AUTOMATIC, head, rows, rows.isEmpty() ? none : "");
    }

    /** A chapter without facts. @param why in a sentence */
    public static Chapter without(String title, Gathering gathering, String why) {
        return new Chapter(title, gathering, List.of(), List.of(), why);
    }

    /** The same facts, that somebody has to look through. */
    public Chapter as(Gathering other, String words) {
        return new Chapter(title, other, head, rows, words);
    }
}

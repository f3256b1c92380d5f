package io.zhengyou.dossier.chapter;

import java.util.List;

/**
 * One fact.
 *
 * @param link  the address of the page behind its first cell; empty if everybody who reads it cannot read such a page
 * @param cells in the order of the chapter's head
 */
public record Row(String link, List<String> cells) {

    /** A fact without a page of its own. */
    public static Row of(String... cells) {
        return new Row("", List.of(cells));
    }

    /** @param link an address within this server */
    public static Row linked(String link, String... cells) {
        return new Row(link, List.of(cells));
    }
}

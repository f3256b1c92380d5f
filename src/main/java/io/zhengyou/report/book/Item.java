package io.zhengyou.report.book;

import java.util.List;

/**
 * What is asked, as data.
 *
 * @param place   from 1
 * @param choices empty unless one of several is chosen
 */
public record Item(int place, String label, ItemKind kind, boolean must, List<String> choices) {

    /** How many a request has at most. */
    public static final int MOST = 8;
}

package io.zhengyou.award.programme.web;

import org.springframework.util.MultiValueMap;

/** The buttons that add and remove a row of the criteria. They work without scripts: the page comes back with the rows changed. */
final class Rows {

    private static final String ADD = "addRow";
    private static final String REMOVE = "removeRow";

    private Rows() {}

    /** Whether one of them was pressed. */
    static boolean concerns(MultiValueMap<String, String> sent) {
        return sent.containsKey(ADD) || sent.containsKey(REMOVE);
    }

    static Entry changed(Entry entry) {
        return entry.sent().containsKey(ADD) ? entry.withARowMore() : entry.withoutRow(Fields.whole(entry.text(REMOVE)).orElse(-1));
    }
}

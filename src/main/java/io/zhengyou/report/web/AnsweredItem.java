package io.zhengyou.report.web;

import io.zhengyou.report.book.Item;
import java.util.List;
import java.util.Map;

/** What was asked and what a unit said; empty if it said nothing. */
record AnsweredItem(String label, String answer) {

    static List<AnsweredItem> of(List<Item> items, Map<Integer, String> answers) {
        return items.stream().map(item -> new AnsweredItem(item.label(), answers.getOrDefault(item.place(), ""))).toList();
    }
}

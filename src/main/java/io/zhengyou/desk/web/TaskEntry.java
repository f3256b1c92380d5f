package io.zhengyou.desk.web;

import java.util.List;
import java.util.Objects;

/** What a form on the page of a task sends; each form sends some of it. */
record TaskEntry(String person, List<String> people, String holder, String text) {

    static final TaskEntry NONE = new TaskEntry("", List.of(), "", "");

    // What a form does not send arrives as null.
    TaskEntry {
        person = Objects.requireNonNullElse(person, "");
        people = Objects.requireNonNullElse(people, List.of());
        holder = Objects.requireNonNullElse(holder, "");
        text = Objects.requireNonNullElse(text, "");
    }
}

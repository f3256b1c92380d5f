package io.zhengyou.directory.calendar.web;

import io.zhengyou.directory.calendar.NamedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Consecutive days of one holiday. */
record Span(String name, LocalDate first, LocalDate last) {

    /** @param days in their order */
    static List<Span> of(List<NamedDay> days) {
        List<Span> spans = new ArrayList<>();
        for (NamedDay day : days) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.name.equals(day.name()) && last.last.plusDays(1).equals(day.date())) {
                spans.set(spans.size() - 1, new Span(last.name, last.first, day.date()));
            } else {
                spans.add(new Span(day.name(), day.date(), day.date()));
            }
        }
        return spans;
    }

    public boolean isOneDay() {
        return first.equals(last);
    }
}

package io.zhengyou.rectification.web;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.book.Entries;
import io.zhengyou.rectification.book.Entry;
import io.zhengyou.rectification.book.Plans;
import io.zhengyou.rectification.book.Shelf;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The course of one rectification, for its page. */
@Component
class CourseView {

    private final Shelf shelf;
    private final LedgerLines lines;
    private final Plans plans;
    private final Entries entries;
    private final People people;
    private final Clock clock;

    CourseView(Shelf shelf, LedgerLines lines, Plans plans, Entries entries, People people, Clock clock) {
        this.shelf = shelf;
        this.lines = lines;
        this.plans = plans;
        this.entries = entries;
        this.people = people;
        this.clock = clock;
    }

    /** @param list where the page of one is found */
    String show(Rectification shown, String list, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("line", lines.of(List.of(shown)).get(0));
        model.addAttribute("plan", plans.latest(shown.id()));
        model.addAttribute("rebound", shelf.reboundOf(shown.id()).orElse(null));
        model.addAttribute("entries", entries.of(shown.id()).stream().map(this::line).toList());
        return "rectification/course";
    }

    private EntryLine line(Entry entry) {
        String who = entry.person() == null ? "系统" : people.find(entry.person()).map(Person::name).orElse(entry.person());
        return new EntryLine(entry.at().atZone(clock.getZone()), entry.step().label(), who, entry.text());
    }
}

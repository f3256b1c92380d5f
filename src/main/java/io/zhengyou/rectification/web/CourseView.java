package io.zhengyou.rectification.web;

import io.zhengyou.desk.CourseLines;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.book.Entries;
import io.zhengyou.rectification.book.Plans;
import io.zhengyou.rectification.book.Shelf;
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
    private final CourseLines course;

    CourseView(Shelf shelf, LedgerLines lines, Plans plans, Entries entries, CourseLines course) {
        this.shelf = shelf;
        this.lines = lines;
        this.plans = plans;
        this.entries = entries;
        this.course = course;
    }

    /** @param list where the page of one is found */
    String show(Rectification shown, String list, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("line", lines.of(List.of(shown)).get(0));
        model.addAttribute("plan", plans.latest(shown.id()));
        model.addAttribute("rebound", shelf.reboundOf(shown.id()).orElse(null));
        model.addAttribute("entries", entries.of(shown.id()).stream()
                .map(entry -> course.of(entry.at(), entry.step().label(), entry.person(), entry.text())).toList());
        return "rectification/course";
    }
}

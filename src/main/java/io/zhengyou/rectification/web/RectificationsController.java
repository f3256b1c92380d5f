package io.zhengyou.rectification.web;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Entries;
import io.zhengyou.rectification.book.Entry;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** All rectifications, and the course of one: for the office and the leading group. */
@Controller
@RequestMapping("/office/rectifications")
@PreAuthorize("hasAnyAuthority('office', 'leading-group')")
class RectificationsController {

    private final Book book;
    private final Entries entries;
    private final EvidenceFiles files;
    private final People people;
    private final Clock clock;

    RectificationsController(Book book, Entries entries, EvidenceFiles files, People people, Clock clock) {
        this.book = book;
        this.entries = entries;
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "open") String show, Model model) {
        List<RectificationLine> all = book.all().stream().map(one -> RectificationLine.of(one, clock)).toList();
        model.addAttribute("show", show);
        model.addAttribute("late", all.stream().filter(RectificationLine::late).count());
        model.addAttribute("open", all.stream().filter(RectificationLine::open).count());
        model.addAttribute("all", all.size());
        model.addAttribute("lines", all.stream().filter(choice(show)).toList());
        return "rectification/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        Rectification shown = book.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("line", RectificationLine.of(shown, clock));
        model.addAttribute("entries", entries.of(id).stream().map(this::line).toList());
        model.addAttribute("files", files.list(id).size());
        return "rectification/course";
    }

    private static Predicate<RectificationLine> choice(String show) {
        return switch (show) {
            case "late" -> RectificationLine::late;
            case "all" -> line -> true;
            default -> RectificationLine::open;
        };
    }

    private EntryLine line(Entry entry) {
        String who = entry.person() == null ? "系统" : people.find(entry.person()).map(Person::name).orElse(entry.person());
        return new EntryLine(entry.at().atZone(clock.getZone()), entry.step().label(), who, entry.text());
    }
}

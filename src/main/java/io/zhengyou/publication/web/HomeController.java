package io.zhengyou.publication.web;

import io.zhengyou.publication.archive.PublishedCalls;
import io.zhengyou.publication.archive.PublishedNotices;
import io.zhengyou.publication.archive.PublishedResults;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private static final int NEWEST = 5;

    private final PublishedCalls calls;
    private final PublishedNotices notices;
    private final PublishedResults results;
    private final Clock clock;

    HomeController(PublishedCalls calls, PublishedNotices notices, PublishedResults results, Clock clock) {
        this.calls = calls;
        this.notices = notices;
        this.results = results;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("section", "home");
        model.addAttribute("today", today);
        model.addAttribute("calls", calls.all().stream().filter(call -> call.isOpen(today)).toList());
        model.addAttribute("notices", notices.all().stream().filter(notice -> notice.isOpen(today)).toList());
        model.addAttribute("results", results.all().stream().limit(NEWEST).toList());
        return "publication/home";
    }
}

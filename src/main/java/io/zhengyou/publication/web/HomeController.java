package io.zhengyou.publication.web;

import io.zhengyou.publication.archive.Calls;
import io.zhengyou.publication.archive.Conferrals;
import io.zhengyou.publication.archive.Notices;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private static final int NEWEST = 5;

    private final Calls calls;
    private final Notices notices;
    private final Conferrals conferrals;
    private final Clock clock;

    HomeController(Calls calls, Notices notices, Conferrals conferrals, Clock clock) {
        this.calls = calls;
        this.notices = notices;
        this.conferrals = conferrals;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("section", "home");
        model.addAttribute("today", today);
        model.addAttribute("calls", calls.all().stream().filter(call -> call.isOpen(today)).toList());
        model.addAttribute("notices", notices.all().stream().filter(notice -> notice.isOpen(today)).toList());
        model.addAttribute("results", conferrals.all().stream().limit(NEWEST).toList());
        return "publication/home";
    }
}

package io.zhengyou.pledge.web;

import io.zhengyou.pledge.book.Overview;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pledges of a leader's contact points. */
@Controller
@RequestMapping("/leader/pledges")
@PreAuthorize("hasAuthority('leading-group')")
class LeaderController {

    private final LeaderDesk desk;

    LeaderController(LeaderDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") String page, Principal leader, Model model) {
        int number = PageNumber.read(page);
        List<LeaderLine> lines = desk.lines(leader.getName(), number);
        model.addAttribute("lines", lines.stream().limit(Overview.PAGE).toList());
        model.addAttribute("page", number);
        model.addAttribute("more", lines.size() > Overview.PAGE);
        return "pledge/leader";
    }

    @PostMapping("/{id}/commentary")
    String comment(@PathVariable String id, Principal leader, RedirectAttributes to) {
        String task = desk.comment(leader.getName(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        to.addFlashAttribute("task", task);
        return "redirect:/leader/pledges";
    }
}

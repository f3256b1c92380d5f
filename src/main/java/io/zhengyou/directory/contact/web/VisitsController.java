package io.zhengyou.directory.contact.web;

import io.zhengyou.directory.contact.VisitMode;
import io.zhengyou.directory.contact.Visits;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A leader's contact points: when they were there and what they noted. */
@Controller
@RequestMapping("/leader/contact-points")
@PreAuthorize("hasAuthority('leading-group')")
class VisitsController {

    private static final int MOST = 100;

    private final Register register;
    private final Visits visits;
    private final Clock clock;

    VisitsController(Register register, Visits visits, Clock clock) {
        this.register = register;
        this.visits = visits;
        this.clock = clock;
    }

    @GetMapping
    String show(Principal leader, Model model) {
        return show(leader, VisitEntry.EMPTY, Map.of(), model);
    }

    /** What was written is shown again if it is refused: nothing is lost. */
    @PostMapping
    String add(@RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String mode,
            @RequestParam(defaultValue = "") String note, Principal leader, Model model, HttpServletResponse response, RedirectAttributes to) {
        VisitEntry entry = new VisitEntry(unit, day, mode, note);
        List<PointLine> points = register.of(leader.getName());
        Map<String, String> faults = entry.faults(points.stream().anyMatch(point -> point.unit().code().equals(unit)), LocalDate.now(clock));
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(leader, entry, faults, model);
        }
        visits.add(unit, leader.getName(), entry.date().orElseThrow(), entry.visitMode().orElseThrow(), entry.note());
        to.addFlashAttribute("done", true);
        return "redirect:/leader/contact-points";
    }

    private String show(Principal leader, VisitEntry entry, Map<String, String> faults, Model model) {
        model.addAttribute("points", register.of(leader.getName()));
        model.addAttribute("visits", register.visitsBy(leader.getName(), MOST));
        model.addAttribute("modes", VisitMode.values());
        model.addAttribute("entry", entry);
        model.addAttribute("faults", faults);
        return "directory/visits";
    }
}

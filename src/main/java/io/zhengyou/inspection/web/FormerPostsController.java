package io.zhengyou.inspection.web;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.inspection.programme.FormerPosts;
import io.zhengyou.inspection.programme.FormerPosts.FormerPost;
import io.zhengyou.inspection.programme.Teams;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office keeps which units people led before. */
@Controller
@RequestMapping("/office/inspections/former-posts")
@PreAuthorize("hasAuthority('office')")
class FormerPostsController {

    /** As it was sent. */
    record Entry(String person, String unit, String day) {}

    /** With names. */
    record Line(FormerPost post, String person, String unit) {}

    private final FormerPosts posts;
    private final Teams teams;
    private final People people;
    private final Units units;
    private final Clock clock;

    FormerPostsController(FormerPosts posts, Teams teams, People people, Units units, Clock clock) {
        this.posts = posts;
        this.teams = teams;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        return list(new Entry("", "", ""), Map.of(), model);
    }

    @PostMapping
    String add(@RequestParam(defaultValue = "") String person, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String day,
            Model model, HttpServletResponse response, RedirectAttributes to) {
        Entry entry = new Entry(person, unit, day.strip());
        Map<String, String> faults = faults(entry);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return list(entry, faults, model);
        }
        posts.put(new FormerPost(person, unit, date(entry.day()).orElseThrow()));
        to.addFlashAttribute("done", true);
        return "redirect:/office/inspections/former-posts";
    }

    @PostMapping("/remove")
    String remove(@RequestParam String person, @RequestParam String unit) {
        posts.remove(person, unit);
        return "redirect:/office/inspections/former-posts";
    }

    private String list(Entry entry, Map<String, String> faults, Model model) {
        model.addAttribute("lines", posts.all().stream().map(post -> new Line(post, people.find(post.person()).map(Person::name).orElse(post.person()),
                units.find(post.unitCode()).map(Unit::name).orElse(post.unitCode()))).toList());
        model.addAttribute("pool", teams.pool());
        model.addAttribute("units", units.all());
        model.addAttribute("entry", entry);
        model.addAttribute("faults", faults);
        return "inspection/former-posts";
    }

    private Map<String, String> faults(Entry entry) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (people.find(entry.person()).isEmpty()) {
            faults.put("person", "请选择人员。");
        }
        if (units.find(entry.unit()).isEmpty()) {
            faults.put("unit", "请选择单位。");
        }
        if (date(entry.day()).filter(day -> !day.isAfter(LocalDate.now(clock))).isEmpty()) {
            faults.put("day", "应为今天或以前的日期，如 2024-12-31。");
        }
        return faults;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}

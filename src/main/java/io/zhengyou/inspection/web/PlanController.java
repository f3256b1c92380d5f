package io.zhengyou.inspection.web;

import io.zhengyou.directory.Person;
import io.zhengyou.inspection.checklist.Checklists;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.programme.Teams;
import io.zhengyou.inspection.record.Repeats;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.stream.Collectors;
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

/** Where the office makes the plan of a programme, and sees how far its inspections are. */
@Controller
@RequestMapping("/office/inspections")
class PlanController {

    private static final String DONE = "done";

    private final Programmes programmes;
    private final PlanDesk desk;
    private final PlanPage page;
    private final Teams teams;
    private final Checklists checklists;
    private final Repeats repeats;

    PlanController(Programmes programmes, PlanDesk desk, PlanPage page, Teams teams, Checklists checklists, Repeats repeats) {
        this.programmes = programmes;
        this.desk = desk;
        this.page = page;
        this.teams = teams;
        this.checklists = checklists;
        this.repeats = repeats;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("programmes", programmes.all());
        model.addAttribute("failing", repeats.failing());
        return "inspection/office";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        return show(id, TeamEntry.EMPTY, UnitsEntry.EMPTY, Map.of(), model);
    }

    @PostMapping("/{id}/teams")
    @PreAuthorize("hasAuthority('office')")
    String addTeam(@PathVariable String id, TeamEntry entry, Model model, HttpServletResponse response, RedirectAttributes to) {
        Map<String, String> faults = entry.faults(teams.pool().stream().map(Person::id).collect(Collectors.toSet()));
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(id, entry, UnitsEntry.EMPTY, faults, model);
        }
        desk.addTeam(id, entry);
        return back(id, "检查组已加入。", to);
    }

    @PostMapping("/{id}/teams/{number}/remove")
    @PreAuthorize("hasAuthority('office')")
    String removeTeam(@PathVariable String id, @PathVariable int number, RedirectAttributes to) {
        desk.removeTeam(id, number);
        return back(id, "检查组已移除，原来分给它的单位等待重新分配。", to);
    }

    @PostMapping("/{id}/units")
    @PreAuthorize("hasAuthority('office')")
    String addUnits(@PathVariable String id, UnitsEntry entry, Principal me, Model model, HttpServletResponse response, RedirectAttributes to) {
        Map<String, String> faults = entry.faults(checklists.inUse());
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(id, TeamEntry.EMPTY, entry, faults, model);
        }
        int added = desk.addUnits(id, entry, me.getName());
        return back(id, added == 0 ? "没有符合条件的单位。" : "已加入 %d 个单位。".formatted(added), to);
    }

    @PostMapping("/{id}/placements")
    @PreAuthorize("hasAuthority('office')")
    String change(@PathVariable String id, @RequestParam Map<String, String> sent, RedirectAttributes to) {
        desk.change(id, sent);
        return back(id, "已保存。", to);
    }

    @PostMapping("/{id}/allotment")
    @PreAuthorize("hasAuthority('office')")
    String allot(@PathVariable String id, @RequestParam Map<String, String> sent, RedirectAttributes to) {
        int waiting = desk.allot(id, sent);
        return back(id, waiting == 0 ? "每个单位都有检查组了。" : "还有 %d 个单位没有检查组：现有的组都有人须回避，或还没有检查组。".formatted(waiting), to);
    }

    private String show(String id, TeamEntry team, UnitsEntry units, Map<String, String> faults, Model model) {
        page.fill(model, programmes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("team", team);
        model.addAttribute("entry", units);
        model.addAttribute("faults", faults);
        return "inspection/plan";
    }

    private static String back(String id, String done, RedirectAttributes to) {
        to.addFlashAttribute(DONE, done);
        return "redirect:/office/inspections/" + id;
    }
}

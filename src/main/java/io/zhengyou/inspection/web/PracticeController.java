package io.zhengyou.inspection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office recommends exemplary practices to units and sees what they took up. */
@Controller
@RequestMapping("/office/practices")
class PracticeController {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 1000;

    private final PracticeDesk desk;

    PracticeController(PracticeDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("lines", desk.all());
        return "inspection/practices";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        return show(id, List.of(), "", Map.of(), model);
    }

    @PostMapping("/{id}")
    @PreAuthorize("hasAuthority('office')")
    String recommend(
            @PathVariable String id, @RequestParam(defaultValue = "") List<String> units, @RequestParam(defaultValue = "") String words, Principal me,
            Model model, HttpServletResponse response, RedirectAttributes to) {
        Map<String, String> faults = faults(units, Entered.text(words));
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(id, units, words, faults, model);
        }
        to.addFlashAttribute("asked", desk.recommend(id, units, Entered.text(words), me.getName()));
        return "redirect:/office/practices/" + id;
    }

    private String show(String id, List<String> units, String words, Map<String, String> faults, Model model) {
        model.addAttribute("line", desk.get(id));
        model.addAttribute("recommendations", desk.recommendations(id));
        model.addAttribute("others", desk.others(id));
        model.addAttribute("chosen", units);
        model.addAttribute("words", words);
        model.addAttribute("faults", faults);
        return "inspection/practice";
    }

    private static Map<String, String> faults(List<String> units, String words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (units.isEmpty()) {
            faults.put("units", "请选择单位，可以选多个。");
        }
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            faults.put("words", "请写 %d 至 %d 个字，现有 %d 个字。".formatted(SHORTEST, LONGEST, words.length()));
        }
        return faults;
    }
}

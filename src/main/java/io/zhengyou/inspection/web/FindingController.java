package io.zhengyou.inspection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a team puts down findings and exemplary practices. */
@Controller
@RequestMapping("/inspections/{id}")
class FindingController {

    private final Inspector inspector;
    private final FindingDesk desk;
    private final RecordPage page;

    FindingController(Inspector inspector, FindingDesk desk, RecordPage page) {
        this.inspector = inspector;
        this.desk = desk;
        this.page = page;
    }

    @PostMapping("/findings")
    String addFinding(@PathVariable String id, @ModelAttribute("findingEntry") FindingEntry entry, Principal me, Model model, HttpServletResponse response) {
        return answer(id, desk.add(id, entry, me.getName()), "#findings", me, model, response);
    }

    @PostMapping("/findings/{findingId}/remove")
    String removeFinding(@PathVariable String id, @PathVariable String findingId, Principal me) {
        desk.removeFinding(id, findingId, me.getName());
        return "redirect:/inspections/" + id + "#findings";
    }

    @PostMapping("/practices")
    String addPractice(@PathVariable String id, @ModelAttribute("practiceEntry") PracticeEntry entry, Principal me, Model model, HttpServletResponse response) {
        return answer(id, desk.add(id, entry, me.getName()), "#practices", me, model, response);
    }

    @PostMapping("/practices/{practiceId}/remove")
    String removePractice(@PathVariable String id, @PathVariable String practiceId, Principal me) {
        desk.removePractice(id, practiceId, me.getName());
        return "redirect:/inspections/" + id + "#practices";
    }

    private String answer(String id, Map<String, String> faults, String anchor, Principal me, Model model, HttpServletResponse response) {
        if (faults.isEmpty()) {
            return "redirect:/inspections/" + id + anchor;
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("faults", faults);
        model.addAttribute("refused", "没有保存，请改正标出的地方。");
        page.fill(model, inspector.read(id, me.getName()), me.getName());
        return "inspection/record";
    }
}

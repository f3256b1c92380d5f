package io.zhengyou.appraisal.calendar.web;

import io.zhengyou.appraisal.calendar.Line;
import io.zhengyou.appraisal.calendar.Lines;
import io.zhengyou.appraisal.questionnaire.Questionnaire;
import io.zhengyou.appraisal.questionnaire.Questionnaires;
import io.zhengyou.entry.Fields;
import io.zhengyou.entry.Sent;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For the office: on which days appraisals begin by themselves. */
@Controller
@RequestMapping("/office/appraisals/calendar")
@PreAuthorize("hasAuthority('office')")
class CalendarController {

    private static final String LIST = "redirect:/office/appraisals/calendar";
    private static final String DONE = "done";

    private final Lines lines;
    private final CalendarView view;
    private final Questionnaires questionnaires;

    CalendarController(Lines lines, CalendarView view, Questionnaires questionnaires) {
        this.lines = lines;
        this.view = view;
        this.questionnaires = questionnaires;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("lines", view.all());
        return "appraisal/calendar";
    }

    @GetMapping("/new")
    String blank(Model model) {
        return page(OccasionForm.blank(), model).ofNew();
    }

    @PostMapping("/new")
    String add(@RequestParam MultiValueMap<String, String> texts, Principal me, Model model, RedirectAttributes to, HttpServletResponse response) {
        Sent sent = new Sent(texts);
        OccasionForm read = OccasionForm.read(sent, codes());
        if (read.occasion().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(sent, model).with(read.faults()).ofNew();
        }
        lines.add(read.occasion().get(), me.getName());
        to.addFlashAttribute(DONE, "已增加一项安排，从明天起生效。");
        return LIST;
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        Line line = line(id);
        return page(OccasionForm.of(line.occasion()), model).of(id, line.version());
    }

    @PostMapping("/{id}")
    String save(@PathVariable String id, @RequestParam MultiValueMap<String, String> texts, Principal me, Model model, RedirectAttributes to,
            HttpServletResponse response) {
        Sent sent = new Sent(texts);
        int base = Fields.whole(sent.text("version")).orElse(0);
        OccasionForm read = OccasionForm.read(sent, codes());
        if (read.occasion().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(sent, model).with(read.faults()).of(id, base);
        }
        if (!lines.save(id, base, read.occasion().get(), me.getName())) {
            response.setStatus(HttpStatus.CONFLICT.value());
            Line now = line(id);
            return page(sent, model).with(view.of(now)).of(id, now.version());
        }
        to.addFlashAttribute(DONE, "已保存，从明天起生效。已经发起的评议不受影响。");
        return LIST;
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable String id, RedirectAttributes to) {
        lines.remove(line(id).id());
        to.addFlashAttribute(DONE, "已删除这项安排。已经发起的评议不受影响。");
        return LIST;
    }

    private LinePage page(Sent entry, Model model) {
        return new LinePage(model, entry, questionnaires.all());
    }

    private List<String> codes() {
        return questionnaires.all().stream().map(Questionnaire::code).toList();
    }

    private Line line(String id) {
        return lines.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

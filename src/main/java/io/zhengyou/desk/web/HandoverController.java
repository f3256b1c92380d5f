package io.zhengyou.desk.web;

import io.zhengyou.desk.Refused;
import io.zhengyou.desk.handover.HandoverRecord;
import io.zhengyou.desk.handover.Handovers;
import io.zhengyou.desk.handover.Outcome;
import io.zhengyou.desk.handover.Plan;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
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
import org.springframework.web.server.ResponseStatusException;

/** The office hands over what somebody has who leaves: choose, look at a preview, confirm, and see what became of it. */
@Controller
@RequestMapping("/office/handovers")
@PreAuthorize("hasAuthority('office')")
class HandoverController {

    private final Handovers handovers;
    private final HandoverRecord record;
    private final HandoverEntry entry;
    private final HandoverPage page;

    HandoverController(Handovers handovers, HandoverRecord record, HandoverEntry entry, HandoverPage page) {
        this.handovers = handovers;
        this.record = record;
        this.entry = entry;
        this.page = page;
    }

    /** Without somebody who leaves, the handovers that there were. */
    @GetMapping
    String show(@RequestParam(defaultValue = "") String leaver, Principal me, Model model, HttpServletResponse response) {
        if (leaver.isBlank()) {
            page.list(model, record.latest());
            return "desk/handovers";
        }
        try {
            entry.check(leaver.strip(), me.getName());
            page.plan(model, leaver.strip(), Map.of());
            return "desk/handover";
        } catch (Refused refused) {
            refuse(refused, model, response);
            model.addAttribute("leaver", leaver);
            page.list(model, record.latest());
            return "desk/handovers";
        }
    }

    @PostMapping
    String act(@RequestParam Map<String, String> sent, Principal me, Model model, HttpServletResponse response) {
        String leaver = sent.getOrDefault("leaver", "");
        if (!entry.isLeaver(leaver, me.getName())) {
            return show(leaver, me, model, response);
        }
        try {
            Plan plan = entry.plan(sent, me.getName());
            if ("carryOut".equals(sent.get("action"))) {
                return "redirect:/office/handovers/" + handovers.carryOut(plan, sent.getOrDefault("seen", ""));
            }
            preview(plan, model);
        } catch (Refused refused) {
            refuse(refused, model, response);
            if (refused.because() == Refused.Because.OVERTAKEN) {
                preview(entry.plan(sent, me.getName()), model);
                model.addAttribute("refused", "情况与预览时不同了，还没有移交。请核对新的预览后再确认。");
            }
        }
        page.plan(model, leaver, sent);
        return "desk/handover";
    }

    @GetMapping("/{id}")
    String result(@PathVariable String id, Model model) {
        page.result(model, record.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "desk/handed-over";
    }

    private void preview(Plan plan, Model model) {
        List<Outcome> outcomes = handovers.preview(plan);
        page.preview(model, outcomes);
        model.addAttribute("seen", Handovers.seal(outcomes));
    }

    private static void refuse(Refused refused, Model model, HttpServletResponse response) {
        response.setStatus(Answers.status(refused).value());
        model.addAttribute("refused", refused.sentence());
    }
}

package io.zhengyou.flow.web;

import io.zhengyou.entry.Sent;
import io.zhengyou.flow.process.CurrentModels;
import io.zhengyou.flow.process.StepNames;
import io.zhengyou.flow.rule.RuleChanges;
import io.zhengyou.flow.rule.RuleKind;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody of the office proposes a rule, which another confirms. */
@Controller
@RequestMapping("/flows/rules/new")
@PreAuthorize("hasAuthority('office')")
class NewRuleController {

    private final RuleChanges changes;
    private final RuleWeighing weighing;
    private final RuleNews news;
    private final CurrentModels current;
    private final StepNames steps;

    NewRuleController(RuleChanges changes, RuleWeighing weighing, RuleNews news, CurrentModels current, StepNames steps) {
        this.changes = changes;
        this.weighing = weighing;
        this.news = news;
        this.current = current;
        this.steps = steps;
    }

    @GetMapping
    String choose(@RequestParam(name = "process", defaultValue = "") String process, Model model) {
        return form(process, Sent.of(Map.of("kind", RuleKind.BEFORE.name())), Map.of(), model);
    }

    @PostMapping
    @Transactional
    String propose(@RequestParam(name = "process") String process, @RequestParam MultiValueMap<String, String> texts, Model model, Principal me,
            RedirectAttributes to, HttpServletResponse response) {
        known(process);
        var sent = new Sent(texts);
        var read = NewRule.read(process, sent, steps.choice(process));
        var faults = read.rule().map(weighing::faults).orElse(read.faults());
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(process, sent, faults, model);
        }
        var rule = read.rule().orElseThrow();
        changes.proposeNew(rule, me.getName());
        news.proposed(rule);
        to.addFlashAttribute("done", "已提出，现有流程都符合。办公室另一人确认后生效。");
        return "redirect:/flows/rules";
    }

    private String form(String process, Sent entry, Map<String, String> faults, Model model) {
        model.addAttribute("processes", current.names());
        model.addAttribute("process", process);
        model.addAttribute("kinds", RuleKind.values());
        model.addAttribute("entry", entry);
        model.addAttribute("faults", faults);
        if (!process.isEmpty()) {
            known(process);
            model.addAttribute("steps", steps.choice(process));
        }
        return "flow/new-rule";
    }

    private void known(String process) {
        if (!current.names().containsKey(process)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}

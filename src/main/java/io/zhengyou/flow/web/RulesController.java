package io.zhengyou.flow.web;

import io.zhengyou.directory.People;
import io.zhengyou.entry.Fields;
import io.zhengyou.entry.Sent;
import io.zhengyou.flow.process.CurrentModels;
import io.zhengyou.flow.process.StepNames;
import io.zhengyou.flow.rule.FlowRule;
import io.zhengyou.flow.rule.FlowRules;
import io.zhengyou.flow.rule.RuleChange;
import io.zhengyou.flow.rule.RuleChanges;
import io.zhengyou.flow.rule.RuleKind;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office adds and ends rules: one proposes, another confirms. */
@Controller
@RequestMapping("/flows/rules")
@PreAuthorize("hasAuthority('office')")
class RulesController {

    private static final String LIST = "redirect:/flows/rules";
    private static final int LONGEST_REASON = 300;

    private final FlowRules rules;
    private final RuleChanges changes;
    private final RuleWeighing weighing;
    private final RuleNews news;
    private final CurrentModels current;
    private final StepNames steps;
    private final People people;

    RulesController(FlowRules rules, RuleChanges changes, RuleWeighing weighing, RuleNews news, CurrentModels current, StepNames steps,
            People people) {
        this.rules = rules;
        this.changes = changes;
        this.weighing = weighing;
        this.news = news;
        this.current = current;
        this.steps = steps;
        this.people = people;
    }

    @GetMapping
    @PreAuthorize("hasAnyAuthority('process-owner', 'office', 'leading-group')")
    String show(Model model, Principal me) {
        var all = changes.all();
        Map<String, String> names = new LinkedHashMap<>();
        all.stream().flatMap(change -> Stream.of(change.proposedBy(), change.decidedBy())).filter(Objects::nonNull).distinct()
                .forEach(id -> names.put(id, people.signature(id)));
        model.addAttribute("names", current.names());
        model.addAttribute("people", names);
        model.addAttribute("me", me.getName());
        model.addAttribute("open", all.stream().filter(RuleChange::isOpen).toList());
        model.addAttribute("past", all.stream().filter(change -> !change.isOpen()).toList());
        return "flow/rules";
    }

    @GetMapping("/new")
    String choose(@RequestParam(name = "process", defaultValue = "") String process, Model model) {
        return form(process, Sent.of(Map.of("kind", RuleKind.BEFORE.name())), Map.of(), model);
    }

    @PostMapping("/new")
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
        tell(rule);
        to.addFlashAttribute("done", "已提出，现有流程都符合。办公室另一人确认后生效。");
        return LIST;
    }

    @GetMapping("/{id}/end")
    String ending(@PathVariable String id, Model model) {
        return ending(rule(id), Sent.of(Map.of()), Map.of(), model);
    }

    @PostMapping("/{id}/end")
    @Transactional
    String end(@PathVariable String id, @RequestParam MultiValueMap<String, String> texts, Model model, Principal me, RedirectAttributes to,
            HttpServletResponse response) {
        var rule = rule(id);
        var sent = new Sent(texts);
        var fields = new Fields(sent);
        var why = fields.text("why", LONGEST_REASON);
        if (fields.faults().isEmpty() && !changes.proposeEnd(rule, why, me.getName())) {
            fields.fault("why", "已有人提出停用这条规则，正在等待确认。");
        }
        if (!fields.faults().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return ending(rule, sent, fields.faults(), model);
        }
        tell(rule);
        to.addFlashAttribute("done", "已提出。办公室另一人确认后停用，在此之前规则照常有效。");
        return LIST;
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

    private String ending(FlowRule rule, Sent entry, Map<String, String> faults, Model model) {
        model.addAttribute("rule", rule);
        model.addAttribute("name", current.names().getOrDefault(rule.processId(), rule.processId()));
        model.addAttribute("entry", entry);
        model.addAttribute("faults", faults);
        return "flow/end-rule";
    }

    private void tell(FlowRule rule) {
        changes.all().stream().filter(change -> change.isOpen() && change.rule().id().equals(rule.id())).findAny().ifPresent(news::proposed);
    }

    private FlowRule rule(String id) {
        return rules.find(id).orElseThrow(RulesController::gone);
    }

    private void known(String process) {
        if (!current.names().containsKey(process)) {
            throw gone();
        }
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

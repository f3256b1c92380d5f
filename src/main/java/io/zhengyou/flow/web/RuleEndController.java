package io.zhengyou.flow.web;

import io.zhengyou.entry.Fields;
import io.zhengyou.entry.Sent;
import io.zhengyou.flow.process.CurrentModels;
import io.zhengyou.flow.rule.FlowRule;
import io.zhengyou.flow.rule.FlowRules;
import io.zhengyou.flow.rule.RuleChanges;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody of the office proposes the end of a rule, which another confirms. */
@Controller
@RequestMapping("/flows/rules/{id}/end")
@PreAuthorize("hasAuthority('office')")
class RuleEndController {

    private static final int LONGEST_REASON = 300;

    private final FlowRules rules;
    private final RuleChanges changes;
    private final RuleNews news;
    private final CurrentModels current;

    RuleEndController(FlowRules rules, RuleChanges changes, RuleNews news, CurrentModels current) {
        this.rules = rules;
        this.changes = changes;
        this.news = news;
        this.current = current;
    }

    @GetMapping
    String ending(@PathVariable String id, Model model) {
        return ending(rule(id), Sent.of(Map.of()), Map.of(), model);
    }

    @PostMapping
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
        news.proposed(rule);
        to.addFlashAttribute("done", "已提出。办公室另一人确认后停用，在此之前规则照常有效。");
        return "redirect:/flows/rules";
    }

    private String ending(FlowRule rule, Sent entry, Map<String, String> faults, Model model) {
        model.addAttribute("rule", rule);
        model.addAttribute("name", current.names().getOrDefault(rule.processId(), rule.processId()));
        model.addAttribute("entry", entry);
        model.addAttribute("faults", faults);
        return "flow/end-rule";
    }

    private FlowRule rule(String id) {
        return rules.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

package io.zhengyou.flow.web;

import io.zhengyou.flow.rule.RuleChange;
import io.zhengyou.flow.rule.RuleChanges;
import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second pair of eyes on a change of the rules. */
@Controller
@RequestMapping("/flows/rules/changes/{id}")
@PreAuthorize("hasAuthority('office')")
class RuleChangeController {

    private static final String LIST = "redirect:/flows/rules";

    private final RuleChanges changes;
    private final RuleWeighing weighing;
    private final RuleNews news;

    RuleChangeController(RuleChanges changes, RuleWeighing weighing, RuleNews news) {
        this.changes = changes;
        this.weighing = weighing;
        this.news = news;
    }

    @PostMapping("/confirm")
    @Transactional
    String confirm(@PathVariable String id, Principal me, RedirectAttributes to) {
        var change = find(id);
        var faults = change.ends() ? Map.<String, String>of() : weighing.faults(change.rule());
        if (change.proposedBy().equals(me.getName())) {
            to.addFlashAttribute("refused", "自己提出的改动不能自己确认，须由办公室另一人确认。");
        } else if (change.isOpen() && !faults.isEmpty()) {
            to.addFlashAttribute("refused", "提出以后流程有了变化，不能确认：" + String.join("", faults.values()));
        } else if (changes.confirm(change, me.getName())) {
            news.confirmed(change, me.getName());
            to.addFlashAttribute("done", change.ends() ? "已停用，并已告知领导小组。" : "已生效，并已告知领导小组。");
        } else {
            to.addFlashAttribute("refused", "这项改动已经办理，没有再次办理。");
        }
        return LIST;
    }

    @PostMapping("/decline")
    String decline(@PathVariable String id, Principal me, RedirectAttributes to) {
        var change = find(id);
        boolean done = changes.decline(change, me.getName());
        to.addFlashAttribute(done ? "done" : "refused", done ? "没有采纳，规则不变。" : "这项改动已经办理，没有再次办理。");
        return LIST;
    }

    private RuleChange find(String id) {
        return changes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

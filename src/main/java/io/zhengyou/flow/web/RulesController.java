package io.zhengyou.flow.web;

import io.zhengyou.directory.People;
import io.zhengyou.flow.process.CurrentModels;
import io.zhengyou.flow.rule.RuleChange;
import io.zhengyou.flow.rule.RuleChanges;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The changes of the rules, those that wait and those that were decided. */
@Controller
class RulesController {

    private final RuleChanges changes;
    private final CurrentModels current;
    private final People people;

    RulesController(RuleChanges changes, CurrentModels current, People people) {
        this.changes = changes;
        this.current = current;
        this.people = people;
    }

    @GetMapping("/flows/rules")
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
}

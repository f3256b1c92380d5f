package io.zhengyou.publication.web;

import io.zhengyou.publication.NotPublished;
import io.zhengyou.publication.archive.Conferrals;
import io.zhengyou.publication.archive.Edition;
import io.zhengyou.publication.archive.PublishedRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/results")
class ResultsController {

    private final Conferrals conferrals;
    private final PublishedRules rules;
    private final Edition edition;

    ResultsController(Conferrals conferrals, PublishedRules rules, Edition edition) {
        this.conferrals = conferrals;
        this.rules = rules;
        this.edition = edition;
    }

    @ModelAttribute
    void frame(Model model) {
        model.addAttribute("section", "results");
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String programme,
            Model model) {
        model.addAttribute("selection", new Selection<>(conferrals.all(), year, programme));
        return "publication/results";
    }

    @GetMapping("/{roundId}")
    String document(@PathVariable String roundId, Model model) {
        model.addAttribute("document", conferrals.find(roundId).orElseThrow(() -> new NotPublished("评选结果", "/results")));
        model.addAttribute("rules", rules.find(roundId).orElse(null));
        model.addAttribute("stages", edition.stages(roundId));
        return "publication/result";
    }
}

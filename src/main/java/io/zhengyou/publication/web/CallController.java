package io.zhengyou.publication.web;

import io.zhengyou.publication.NotPublished;
import io.zhengyou.publication.archive.Calls;
import io.zhengyou.publication.archive.Edition;
import io.zhengyou.publication.archive.PublishedRules;
import io.zhengyou.publication.archive.RulesDocument;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/calls")
class CallController {

    private final Calls calls;
    private final PublishedRules rules;
    private final Edition edition;
    private final Clock clock;

    CallController(Calls calls, PublishedRules rules, Edition edition, Clock clock) {
        this.calls = calls;
        this.rules = rules;
        this.edition = edition;
        this.clock = clock;
    }

    @ModelAttribute
    void frame(Model model) {
        model.addAttribute("section", "calls");
        model.addAttribute("today", LocalDate.now(clock));
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String programme,
            Model model) {
        model.addAttribute("selection", new Selection<>(calls.all(), year, programme));
        return "publication/calls";
    }

    @GetMapping("/{roundId}")
    String document(@PathVariable String roundId, Model model) {
        model.addAttribute("document", calls.find(roundId).orElseThrow(() -> new NotPublished("评选通知", "/calls")));
        model.addAttribute("rules", rules.find(roundId).orElse(null));
        model.addAttribute("stages", edition.stages(roundId));
        return "publication/call";
    }

    /** The very bytes that were hashed, so that anybody can do it again. */
    @GetMapping("/{roundId}/rules.json")
    ResponseEntity<byte[]> rules(@PathVariable String roundId) {
        RulesDocument document = rules.find(roundId).orElseThrow(() -> new NotPublished("评选通知", "/calls"));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document.text().getBytes(StandardCharsets.UTF_8));
    }
}

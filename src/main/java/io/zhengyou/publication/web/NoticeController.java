package io.zhengyou.publication.web;

import io.zhengyou.publication.NotPublished;
import io.zhengyou.publication.archive.Notices;
import io.zhengyou.publication.archive.Edition;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/notices")
class NoticeController {

    private final Notices notices;
    private final Edition edition;
    private final Clock clock;

    NoticeController(Notices notices, Edition edition, Clock clock) {
        this.notices = notices;
        this.edition = edition;
        this.clock = clock;
    }

    @ModelAttribute
    void frame(Model model) {
        model.addAttribute("section", "notices");
        model.addAttribute("today", LocalDate.now(clock));
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String programme,
            Model model) {
        model.addAttribute("selection", new Selection<>(notices.all(), year, programme));
        return "publication/notices";
    }

    @GetMapping("/{roundId}")
    String document(@PathVariable String roundId, Model model) {
        model.addAttribute("document", notices.find(roundId).orElseThrow(() -> new NotPublished("公示", "/notices")));
        model.addAttribute("stages", edition.stages(roundId));
        return "publication/notice";
    }
}

package io.zhengyou.award.objection.web;

import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.objection.Objection;
import io.zhengyou.award.objection.Reference;
import io.zhengyou.award.round.Rounds;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever has a reference number sees how the objection stands. It travels in the body only: addresses are logged and kept. */
@Controller
@RequestMapping("/objections")
class ReferenceController {

    private static final String TEMPLATE = "award/objections";
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;

    private final ObjectionDesk desk;
    private final Nominations nominations;
    private final Rounds rounds;
    private final Clock clock;

    ReferenceController(ObjectionDesk desk, Nominations nominations, Rounds rounds, Clock clock) {
        this.desk = desk;
        this.nominations = nominations;
        this.rounds = rounds;
        this.clock = clock;
    }

    @ModelAttribute("section")
    String section() {
        return "notices";
    }

    @GetMapping
    String ask() {
        return TEMPLATE;
    }

    /** Right after the filing, and never again. */
    @GetMapping("/filed")
    String filed(Model model) {
        return model.containsAttribute("reference") ? "award/objection-filed" : "redirect:/objections";
    }

    @PostMapping
    String show(@RequestParam(defaultValue = "") String reference, Model model, HttpServletResponse response) {
        Optional<Objection> found = desk.find(new Reference(reference));
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("fault", "没有找到这个查询号，请核对后重新输入。");
        } else {
            describe(found.get(), reference, model);
        }
        return TEMPLATE;
    }

    @PostMapping("/withdraw")
    String withdraw(@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String reason, Model model,
            HttpServletResponse response) {
        Optional<Objection> found = desk.find(new Reference(reference));
        if (found.isEmpty()) {
            return show(reference, model, response);
        }
        String text = reason.strip();
        if (text.length() < SHORTEST_REASON || text.length() > LONGEST_REASON) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("reason", reason);
            model.addAttribute("reasonFault", "请写明撤回的理由，%d 至 %d 个字。".formatted(SHORTEST_REASON, LONGEST_REASON));
        } else if (desk.withdraw(found.get(), text)) {
            model.addAttribute("done", "异议已撤回。");
        } else {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("fault", "异议已经办结，不能再撤回。");
        }
        describe(desk.find(new Reference(reference)).orElseThrow(), reference, model);
        return TEMPLATE;
    }

    private void describe(Objection objection, String reference, Model model) {
        model.addAttribute("objection", objection);
        model.addAttribute("reference", reference);
        model.addAttribute("roundTitle", rounds.get(objection.roundId()).title());
        model.addAttribute("nomineeName", nominations.get(objection.nominationId()).submitted().name());
        model.addAttribute("files", desk.files(objection));
        model.addAttribute("filedOn", objection.filedAt().atZone(clock.getZone()).toLocalDate());
    }
}

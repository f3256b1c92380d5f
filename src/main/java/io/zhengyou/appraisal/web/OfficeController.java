package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.process.StuckSteps;
import io.zhengyou.appraisal.roll.RollFile;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.appraisal.round.Stage;
import io.zhengyou.directory.csv.RefusedImport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office sees how far the appraisals are, brings a roll, and prints links. */
@Controller
@RequestMapping("/office/appraisals")
class OfficeController {

    private final Rounds rounds;
    private final OfficeView view;
    private final LinkSheets linkSheets;
    private final RollFile rollFile;
    private final StuckSteps stuck;

    OfficeController(Rounds rounds, OfficeView view, LinkSheets linkSheets, RollFile rollFile, StuckSteps stuck) {
        this.rounds = rounds;
        this.view = view;
        this.linkSheets = linkSheets;
        this.rollFile = rollFile;
        this.stuck = stuck;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rounds", rounds.all());
        return "appraisal/office";
    }

    @GetMapping("/{roundId}")
    String round(@PathVariable String roundId, Model model) {
        Round round = rounds.find(roundId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("shown", view.of(round));
        model.addAttribute("linked", linkSheets.units(round));
        model.addAttribute("stuck", stuck.of(roundId));
        model.addAttribute("columns", String.join(",", RollFile.HEADER));
        return "appraisal/office-round";
    }

    @PostMapping("/{roundId}")
    @PreAuthorize("hasAuthority('office')")
    String roll(
            @PathVariable String roundId, @RequestParam(required = false) @Nullable MultipartFile roll, Model model, RedirectAttributes to,
            HttpServletResponse response) throws IOException {
        if (rounds.lock(roundId).stage() != Stage.PREPARING) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        if (roll == null || roll.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("nothing", true);
            return round(roundId, model);
        }
        try {
            to.addFlashAttribute("taken", rollFile.take(roundId, roll.getBytes()));
            return "redirect:/office/appraisals/" + roundId;
        } catch (RefusedImport refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("bad", refused.rows());
            return round(roundId, model);
        }
    }

    @PostMapping("/{roundId}/retry")
    @PreAuthorize("hasAuthority('office')")
    String retry(@PathVariable String roundId, RedirectAttributes to) {
        to.addFlashAttribute("retried", stuck.retry(roundId));
        return "redirect:/office/appraisals/" + roundId;
    }

    /** Makes new links for those of a unit who have no login; the links that they had end. */
    @PostMapping("/{roundId}/links")
    @PreAuthorize("hasAuthority('office')")
    String links(@PathVariable String roundId, @RequestParam String unit, Model model, HttpServletResponse response) {
        // Whoever goes back to a page of links must not find it in a cache.
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("sheet", linkSheets.issue(rounds.find(roundId).filter(round -> round.stage() == Stage.VOTING)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), unit));
        return "appraisal/links";
    }
}

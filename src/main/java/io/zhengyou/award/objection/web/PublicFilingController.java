package io.zhengyou.award.objection.web;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.objection.NoticePeriods;
import io.zhengyou.award.objection.Scope;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Anybody objects against a nominee on public notice. */
@Controller
@RequestMapping("/notices/{roundId}/objections/new")
class PublicFilingController {

    private final Rounds rounds;
    private final NoticePeriods periods;
    private final FilingPage page;

    PublicFilingController(Rounds rounds, NoticePeriods periods, FilingPage page) {
        this.rounds = rounds;
        this.periods = periods;
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable String roundId, Model model, HttpServletResponse response) {
        return form(round(roundId), FilingEntry.blank(), model, response);
    }

    @PostMapping
    String file(@PathVariable String roundId, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> files, Model model, HttpServletRequest request,
            HttpServletResponse response, RedirectAttributes to) {
        Round round = round(roundId);
        FilingEntry entry = FilingEntry.of(sent, files);
        if (!periods.isOpen(round)) {
            return form(round, entry, model, response);
        }
        List<String> nominees = periods.nominees(round).stream().map(Nomination::id).toList();
        return page.file(entry, FilingCheck.ofPublic(entry, nominees, round.rules().anonymousObjections()), FilingCheck.filing(entry),
                        Scope.PUBLIC, request.getRemoteAddr(), model, response, to)
                .orElseGet(() -> form(round, entry, model, response));
    }

    private String form(Round round, FilingEntry entry, Model model, HttpServletResponse response) {
        model.addAttribute("section", "notices");
        model.addAttribute("round", round);
        if (!periods.isOpen(round)) {
            response.setStatus(HttpStatus.GONE.value());
            return "award/objection-closed";
        }
        model.addAttribute("anonymousAllowed", round.rules().anonymousObjections());
        model.addAttribute("address", "/notices/" + round.id() + "/objections/new");
        return page.show(model, entry, round.title(), periods.nominees(round));
    }

    /** Nothing is told of a round that was never on notice. */
    private Round round(String id) {
        return rounds.find(id).filter(round -> round.noticeUntil() != null).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

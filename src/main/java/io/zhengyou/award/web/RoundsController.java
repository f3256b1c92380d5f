package io.zhengyou.award.web;

import io.zhengyou.award.process.ReplacementRefused;
import io.zhengyou.award.process.SilentExperts;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** All rounds, and where one stands: for the office, and for the leading group to read. */
@Controller
@RequestMapping("/office/rounds")
@PreAuthorize("hasAuthority('office')")
class RoundsController {

    private static final String READERS = "hasAnyAuthority('office', 'leading-group')";
    private static final int SHORTEST_REASON = 2;
    private static final int LONGEST_REASON = 500;

    private final Rounds rounds;
    private final RoundBoard board;
    private final ObjectionBoard objections;
    private final SilentExperts silent;

    RoundsController(Rounds rounds, RoundBoard board, ObjectionBoard objections, SilentExperts silent) {
        this.objections = objections;
        this.silent = silent;
        this.rounds = rounds;
        this.board = board;
    }

    @GetMapping
    @PreAuthorize(READERS)
    String list(Model model) {
        model.addAttribute("rounds", rounds.all());
        return "award/rounds";
    }

    @GetMapping("/{id}")
    @PreAuthorize(READERS)
    String show(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Principal me, Model model) {
        Round round = round(id);
        model.addAttribute("objections", objections.objections(id, me.getName()));
        model.addAttribute("round", round);
        model.addAttribute("nominations", board.nominations(id));
        model.addAttribute("tasks", Extract.of(board.tasks(id), page));
        model.addAttribute("replacements", board.replacements(id));
        return "award/round";
    }

    /** @param page of the tasks, on which the form stood */
    private record Entry(String review, String reason, int page) {}

    /** What was written is shown again if it is refused: nothing is lost. */
    @PostMapping("/{id}/reviews/{review}/replacement")
    String replace(@PathVariable String id, @PathVariable String review, @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "1") int page, Principal officer, Model model, HttpServletResponse response) {
        round(id);
        Entry entry = new Entry(review, reason, page);
        String words = reason.strip();
        if (words.length() < SHORTEST_REASON || words.length() > LONGEST_REASON) {
            String unclear = "请写明更换理由，%d 至 %d 个字。".formatted(SHORTEST_REASON, LONGEST_REASON);
            return refuse(HttpStatus.BAD_REQUEST, unclear, id, entry, officer, model, response);
        }
        try {
            silent.replace(id, review, officer.getName(), words);
            return "redirect:/office/rounds/" + id + "?replaced";
        } catch (ReplacementRefused refused) {
            return refuse(HttpStatus.CONFLICT, String.valueOf(refused.getMessage()), id, entry, officer, model, response);
        }
    }

    private String refuse(HttpStatus status, String why, String id, Entry entry, Principal officer, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("refused", why);
        model.addAttribute("refusedReview", entry.review());
        model.addAttribute("reason", entry.reason());
        // Its row is gone if somebody else was first: then the page says it by itself.
        model.addAttribute("refusedElsewhere", board.tasks(id).stream().noneMatch(task -> task.silent().equals(entry.review())));
        return show(id, entry.page(), officer, model);
    }

    private Round round(String id) {
        return rounds.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

package io.zhengyou.award.web;

import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** All rounds, and where one stands: for the office, and for the leading group to read. */
@Controller
@RequestMapping("/office/rounds")
@PreAuthorize("hasAuthority('office')")
class RoundsController {

    private static final String READERS = "hasAnyAuthority('office', 'leading-group')";

    private final Rounds rounds;
    private final RoundBoard board;

    RoundsController(Rounds rounds, RoundBoard board) {
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
    String show(@PathVariable String id, Model model) {
        Round round = rounds.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("round", round);
        model.addAttribute("nominations", board.nominations(id));
        model.addAttribute("tasks", board.tasks(id));
        return "award/round";
    }
}

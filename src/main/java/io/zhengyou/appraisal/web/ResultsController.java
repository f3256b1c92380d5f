package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.result.Results;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.appraisal.round.Stage;
import io.zhengyou.document.Download;
import io.zhengyou.document.Spreadsheet;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The appraisals and their results, for everybody. */
@Controller
@RequestMapping("/appraisals")
class ResultsController {

    /** Of a round that is being voted on the turnout is public, and nothing else. */
    static final Set<Stage> PUBLIC = Set.of(Stage.VOTING, Stage.COUNTED, Stage.PUBLISHED, Stage.VOID);

    private final Rounds rounds;
    private final ResultView view;
    private final Participation participation;
    private final Results results;

    ResultsController(Rounds rounds, ResultView view, Participation participation, Results results) {
        this.rounds = rounds;
        this.view = view;
        this.participation = participation;
        this.results = results;
    }

    @ModelAttribute
    void frame(Model model) {
        model.addAttribute("section", "appraisals");
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rounds", rounds.all().stream().filter(round -> PUBLIC.contains(round.stage())).toList());
        return "appraisal/results";
    }

    @GetMapping("/results/{roundId}")
    String result(@PathVariable String roundId, Model model) {
        Round round = publicRound(roundId);
        model.addAttribute("round", round);
        model.addAttribute("turnout", participation.turnout(round));
        model.addAttribute("paper", participation.paper(round));
        if (round.stage() == Stage.PUBLISHED) {
            model.addAttribute("result", view.of(round));
        }
        return "appraisal/result";
    }

    /** The very bytes whose SHA-256 is published: a code a line. */
    @GetMapping("/results/{roundId}/codes.txt")
    ResponseEntity<String> codes(@PathVariable String roundId) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(Results.list(results.codes(publicRound(roundId).id())));
    }

    /** The tables of the page. */
    @GetMapping("/results/{roundId}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String roundId) {
        Round round = rounds.find(roundId).filter(found -> found.stage() == Stage.PUBLISHED)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Download.of("appraisal-" + roundId + ".xlsx", MediaType.parseMediaType(Spreadsheet.TYPE), ResultWorkbook.of(round, view.of(round)));
    }

    private Round publicRound(String id) {
        return rounds.find(id).filter(round -> PUBLIC.contains(round.stage())).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

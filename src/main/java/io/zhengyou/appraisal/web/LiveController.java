package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of an open round ask for again and again. */
@RestController
class LiveController {

    private final Rounds rounds;
    private final LiveTurnout turnout;

    LiveController(Rounds rounds, LiveTurnout turnout) {
        this.rounds = rounds;
        this.turnout = turnout;
    }

    @GetMapping("/appraisals/results/{roundId}/turnout")
    ResponseEntity<Live> forEverybody(@PathVariable String roundId) {
        Round round = opened(roundId);
        if (!ResultsController.PUBLIC.contains(round.stage())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return fresh(turnout.forEverybody(round));
    }

    @GetMapping("/office/appraisals/{roundId}/turnout")
    ResponseEntity<Live> forTheOffice(@PathVariable String roundId) {
        return fresh(turnout.forTheOffice(opened(roundId)));
    }

    private static ResponseEntity<Live> fresh(Live live) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(live);
    }

    private Round opened(String roundId) {
        return rounds.find(roundId).filter(round -> round.ballotId() != null).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

package io.zhengyou.award.dossier.web;

import io.zhengyou.award.dossier.RoundDocuments;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.document.Download;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The minutes of the committee, for its members and the office. */
@Controller
class MinutesController {

    private final Rounds rounds;
    private final RoundDocuments documents;

    MinutesController(Rounds rounds, RoundDocuments documents) {
        this.rounds = rounds;
        this.documents = documents;
    }

    @GetMapping("/minutes/{round}")
    @PreAuthorize("hasAnyAuthority('office', 'committee')")
    ResponseEntity<byte[]> minutes(@PathVariable("round") String id, Principal reader) {
        Round round = rounds.find(id).filter(documents::hasMinutes).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Download.of("minutes-" + id + ".pdf", MediaType.APPLICATION_PDF, documents.minutes(round, reader.getName()));
    }
}

package io.zhengyou.award.dossier.web;

import io.zhengyou.award.dossier.RoundDocuments;
import io.zhengyou.award.dossier.RoundExports;
import io.zhengyou.award.record.Verification;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.RulesSeal;
import io.zhengyou.document.Download;
import io.zhengyou.document.Spreadsheet;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** For the office: whether the record of a round is whole, and the record itself. */
@Controller
@RequestMapping("/office/rounds/{id}")
@PreAuthorize("hasAuthority('office')")
class RecordController {

    private static final MediaType WORKBOOK = MediaType.parseMediaType(Spreadsheet.TYPE);

    private final Rounds rounds;
    private final RulesSeal seal;
    private final Verification verification;
    private final RoundDocuments documents;
    private final RoundExports exports;

    RecordController(Rounds rounds, RulesSeal seal, Verification verification, RoundDocuments documents, RoundExports exports) {
        this.rounds = rounds;
        this.seal = seal;
        this.verification = verification;
        this.documents = documents;
        this.exports = exports;
    }

    @GetMapping("/verify")
    String verify(@PathVariable String id, @RequestParam(defaultValue = "") String hash, Model model) {
        Round round = round(id);
        String writtenDown = hash.strip();
        if (!writtenDown.isEmpty()) {
            model.addAttribute("writtenDown", writtenDown);
            model.addAttribute("link", verification.linkWith(id, writtenDown).orElse(null));
        }
        model.addAttribute("round", round);
        model.addAttribute("seal", seal.sealed(id));
        model.addAttribute("verdict", verification.of(id));
        model.addAttribute("minutes", documents.hasMinutes(round));
        return "award/record";
    }

    @GetMapping("/dossier.pdf")
    ResponseEntity<byte[]> dossier(@PathVariable String id) {
        return Download.of("dossier-" + id + ".pdf", MediaType.APPLICATION_PDF, documents.dossier(round(id)));
    }

    @GetMapping("/dossier.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String id) {
        return Download.of("dossier-" + id + ".xlsx", WORKBOOK, exports.workbook(round(id)));
    }

    @GetMapping("/dossier.json")
    ResponseEntity<byte[]> json(@PathVariable String id) {
        return Download.of("dossier-" + id + ".json", MediaType.APPLICATION_JSON, exports.json(round(id)));
    }

    private Round round(String id) {
        return rounds.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

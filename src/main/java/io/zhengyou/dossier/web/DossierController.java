package io.zhengyou.dossier.web;

import io.zhengyou.directory.Units;
import io.zhengyou.document.Documents;
import io.zhengyou.dossier.chapter.Dossier;
import io.zhengyou.dossier.chapter.Gatherer;
import io.zhengyou.dossier.chapter.Owner;
import io.zhengyou.dossier.chapter.Owners;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The dossiers of units and people, as a page and as a document. */
@Controller
@RequestMapping("/dossiers")
class DossierController {

    private final Owners owners;
    private final Gatherer gatherer;
    private final GradeChapter grades;
    private final Readers readers;
    private final Units units;
    private final Documents documents;
    private final Clock clock;

    DossierController(
            Owners owners, Gatherer gatherer, GradeChapter grades, Readers readers, Units units, Documents documents, Clock clock) {
        this.owners = owners;
        this.gatherer = gatherer;
        this.grades = grades;
        this.readers = readers;
        this.units = units;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String text, Authentication reader, Model model) {
        model.addAttribute("text", text);
        model.addAttribute("all", readers.isOfAll(reader));
        model.addAttribute("own", readers.unitsOf(reader.getName()).stream().flatMap(code -> owners.unit(code).stream()).toList());
        model.addAttribute("units", readers.isOfAll(reader)
                ? units.all().stream().filter(unit -> unit.name().contains(text.strip()) || unit.code().equalsIgnoreCase(text.strip())).toList() : List.of());
        return "dossier/list";
    }

    @GetMapping("/{kind:units|people}/{id}")
    String show(@PathVariable String kind, @PathVariable String id, @RequestParam(required = false) String year, Authentication reader, Model model) {
        Dossier dossier = dossier(kind, id, year, reader);
        model.addAttribute("dossier", dossier);
        model.addAttribute("address", "/dossiers/" + kind + "/" + id);
        model.addAttribute("years", new Years(clock).all());
        model.addAttribute("people", dossier.owner().isUnit() && readers.isOfAll(reader) ? readers.of(id) : List.of());
        return "dossier/dossier";
    }

    @GetMapping("/{kind:units|people}/{id}/dossier.pdf")
    ResponseEntity<byte[]> document(@PathVariable String kind, @PathVariable String id, @RequestParam(required = false) String year, Authentication reader) {
        Dossier dossier = dossier(kind, id, year, reader);
        byte[] document = documents.pdf("annual-dossier", Map.of("dossier", dossier, "now", LocalDateTime.now(clock)));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("dossier-%s-%d.pdf".formatted(id, dossier.year())).build().toString())
                .body(document);
    }

    private Dossier dossier(String kind, String id, String year, Authentication reader) {
        Optional<Owner> owner = kind.equals("units") ? owners.unit(id) : owners.person(id);
        if (owner.filter(one -> readers.mayRead(reader, one)).isEmpty()) {
            // Whoever may read all learns that there is none; nobody else learns who has a login.
            throw readers.isOfAll(reader) ? new ResponseStatusException(HttpStatus.NOT_FOUND) : new AccessDeniedException("not a reader of this dossier");
        }
        int asked = new Years(clock).of(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return gatherer.gather(owner.orElseThrow(), asked).with(grades.of(owner.orElseThrow(), asked));
    }
}

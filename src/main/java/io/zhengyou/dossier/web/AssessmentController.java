package io.zhengyou.dossier.web;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.dossier.assessment.Archive;
import io.zhengyou.dossier.assessment.Assessment;
import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.dossier.assessment.Entry;
import io.zhengyou.dossier.assessment.FactBook;
import io.zhengyou.dossier.assessment.Facts;
import io.zhengyou.dossier.assessment.Minutes;
import io.zhengyou.dossier.assessment.Step;
import io.zhengyou.dossier.chapter.Dossier;
import io.zhengyou.dossier.chapter.Owners;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.springframework.web.server.ResponseStatusException;

/** The assessment of one unit: the frozen facts, what was said, and the grade once the unit was told. */
@Controller
@RequestMapping("/dossiers/assessments/{id}")
class AssessmentController {

    /** What happened once, as a row of the page. */
    record Line(ZonedDateTime at, String step, String person, String text) {}

    private static final Set<Step> OF_THE_GRADE = Set.of(Step.GRADED);

    private final Assessments assessments;
    private final FactBook facts;
    private final Minutes minutes;
    private final Archive archive;
    private final Owners owners;
    private final Readers readers;
    private final People people;
    private final Clock clock;

    AssessmentController(
            Assessments assessments, FactBook facts, Minutes minutes, Archive archive, Owners owners, Readers readers, People people, Clock clock) {
        this.assessments = assessments;
        this.facts = facts;
        this.minutes = minutes;
        this.archive = archive;
        this.owners = owners;
        this.readers = readers;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String id, Authentication reader, Model model) {
        Assessment assessment = assessment(id, reader);
        boolean graded = assessment.stage().isTold() || readers.isOfAll(reader);
        Optional<Facts> known = facts.latest(id);
        model.addAttribute("one", assessment);
        model.addAttribute("graded", graded);
        model.addAttribute("facts", known.orElse(null));
        model.addAttribute("frozenAt", known.map(Facts::frozenAt).map(at -> at.atZone(clock.getZone())).orElse(null));
        model.addAttribute("chapters", known.map(facts::dossier).map(Dossier::chapters).orElse(List.of()));
        model.addAttribute("archived", archive.find(id).orElse(null));
        model.addAttribute("lines", minutes.of(id).stream().filter(entry -> graded || !OF_THE_GRADE.contains(entry.step())).map(this::line).toList());
        return "dossier/assessment";
    }

    /** The very text whose hash the archive keeps. */
    @GetMapping("/archive.json")
    ResponseEntity<byte[]> archive(@PathVariable String id, Authentication reader) {
        assessment(id, reader);
        byte[] document = archive.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)).document().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("assessment-" + id + ".json").build().toString())
                .body(document);
    }

    private Assessment assessment(String id, Authentication reader) {
        Assessment assessment = assessments.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!readers.mayRead(reader, owners.unit(assessment.unitCode()).orElseThrow())) {
            throw new AccessDeniedException("not a reader of this assessment");
        }
        return assessment;
    }

    private Line line(Entry entry) {
        String who = entry.person() == null ? "系统" : people.find(entry.person()).map(Person::name).orElse(entry.person());
        return new Line(entry.at().atZone(clock.getZone()), entry.step().label(), who, entry.text());
    }
}

package io.zhengyou.rectification.web;

import io.zhengyou.document.Spreadsheet;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.Severity;
import io.zhengyou.rectification.Source;
import io.zhengyou.rectification.book.Rates;
import io.zhengyou.rectification.book.Shelf;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** The ledger of all rectifications, how well they go, and the course of one: for the office and the leading group. */
@Controller
@RequestMapping("/office/rectifications")
@PreAuthorize("hasAnyAuthority('office', 'leading-group')")
class RectificationsController {

    private final Shelf shelf;
    private final LedgerLines lines;
    private final CourseView course;
    private final Clock clock;

    RectificationsController(Shelf shelf, LedgerLines lines, CourseView course, Clock clock) {
        this.shelf = shelf;
        this.lines = lines;
        this.course = course;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> asked, Model model) {
        LedgerFilter filter = LedgerFilter.of(asked);
        List<Rectification> all = shelf.all();
        List<Rectification> chosen = filter.among(all, clock.getZone());
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String show : List.of("open", "late", "closed", "mended", "punctual", "rebound", "all")) {
            counts.put(show, chosen.stream().filter(LedgerFilter.condition(show, clock.instant())).count());
        }
        model.addAttribute("filter", filter);
        model.addAttribute("counts", counts);
        model.addAttribute("years", all.stream().map(one -> LedgerFilter.yearOf(one, clock.getZone())).distinct().sorted(Comparator.reverseOrder()).toList());
        model.addAttribute("sources", Source.values());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("clauses", all.stream().map(LedgerFilter::clauseOf).distinct().sorted().toList());
        model.addAttribute("lines", lines.of(filter.shown(chosen, clock.instant())));
        return "rectification/list";
    }

    @GetMapping("/rates")
    String rates(Model model) {
        model.addAttribute("total", Rates.of(shelf.all(), clock.instant()));
        model.addAttribute("units", byUnit());
        model.addAttribute("clauses", byClause());
        return "rectification/rates";
    }

    @GetMapping("/ledger.xlsx")
    ResponseEntity<byte[]> workbook(@RequestParam Map<String, String> asked) {
        LedgerFilter filter = LedgerFilter.of(asked);
        List<Rectification> shown = filter.shown(filter.among(shelf.all(), clock.getZone()), clock.instant());
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(Spreadsheet.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("rectifications.xlsx").build().toString())
                .body(LedgerWorkbook.of(lines.of(shown), byUnit(), byClause()));
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        return course.show(shelf.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), "/office/rectifications", model);
    }

    private List<RateLine> byUnit() {
        return RateLine.by(Rectification::unitName, shelf.all(), clock.instant());
    }

    private List<RateLine> byClause() {
        return RateLine.by(LedgerFilter::clauseOf, shelf.all(), clock.instant());
    }
}

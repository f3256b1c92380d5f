package io.zhengyou.report.web;

import io.zhengyou.desk.CourseLines;
import io.zhengyou.document.Spreadsheet;
import io.zhengyou.report.book.Digests;
import io.zhengyou.report.book.Filings;
import io.zhengyou.report.book.Filings.Turnout;
import io.zhengyou.report.book.Items;
import io.zhengyou.report.book.Request;
import io.zhengyou.report.book.Requests;
import java.time.Clock;
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
import org.springframework.web.server.ResponseStatusException;

/** What was asked, who has filed and who is late: for the office and the leading group. */
@Controller
@RequestMapping("/office/reports")
@PreAuthorize("hasAnyAuthority('office', 'leading-group')")
class OfficeController {

    private final Requests requests;
    private final Items items;
    private final Filings filings;
    private final Digests digests;
    private final FilingView view;
    private final CourseLines course;
    private final Clock clock;

    OfficeController(Requests requests, Items items, Filings filings, Digests digests, FilingView view, CourseLines course, Clock clock) {
        this.requests = requests;
        this.items = items;
        this.filings = filings;
        this.digests = digests;
        this.view = view;
        this.course = course;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        Map<String, Turnout> turnouts = filings.turnouts();
        model.addAttribute("requests", requests.all().stream().map(one -> RequestLine.of(one, turnouts.get(one.id()), clock)).toList());
        return "report/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        Request request = request(id);
        List<FilingLine> lines = filings.of(id).stream().map(filing -> FilingLine.of(filing, clock)).toList();
        model.addAttribute("line", RequestLine.of(request, filings.turnouts().get(id), clock));
        model.addAttribute("items", items.of(id));
        model.addAttribute("late", lines.stream().filter(FilingLine::late).toList());
        model.addAttribute("filings", lines);
        model.addAttribute("digest", digests.latest(id).orElse(null));
        model.addAttribute("entries", requests.course(id).stream()
                .map(entry -> course.of(entry.at(), entry.step().label(), entry.person(), entry.text())).toList());
        return "report/request";
    }

    @GetMapping("/{id}/filings/{filingId}")
    String filing(@PathVariable String id, @PathVariable String filingId, Model model) {
        return view.showToOffice(filings.find(filingId).filter(filing -> filing.requestId().equals(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), model);
    }

    /** All that was filed, a unit a row. */
    @GetMapping("/{id}/filings.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String id) {
        request(id);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(Spreadsheet.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("reports.xlsx").build().toString())
                .body(FilingWorkbook.of(items.of(id), filings.of(id).stream().map(filing -> FilingLine.of(filing, clock)).toList(), filings.answers(id)));
    }

    private Request request(String id) {
        return requests.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

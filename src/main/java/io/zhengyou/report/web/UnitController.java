package io.zhengyou.report.web;

import io.zhengyou.directory.People;
import io.zhengyou.report.Filing;
import io.zhengyou.report.FilingState;
import io.zhengyou.report.book.Filings;
import java.security.Principal;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What a unit was asked to report and what it filed: for those who file and sign for it. */
@Controller
@RequestMapping("/unit/reports")
@PreAuthorize("hasAnyAuthority('liaison', 'secretary')")
class UnitController {

    private final Filings filings;
    private final FilingView view;
    private final People people;
    private final Clock clock;

    UnitController(Filings filings, FilingView view, People people, Clock clock) {
        this.filings = filings;
        this.view = view;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    String list(Principal reader, Model model) {
        model.addAttribute("lines", own(reader.getName()).map(filing -> FilingLine.of(filing, clock)).toList());
        return "report/unit";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Principal reader, Model model) {
        return view.show(own(reader.getName()).filter(filing -> filing.id().equals(id)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), "/unit/reports", model);
    }

    private Stream<Filing> own(String person) {
        return people.unitsActedForBy(person).stream().flatMap(code -> filings.ofUnit(code).stream()).filter(filing -> filing.state() != FilingState.CHOSEN);
    }
}

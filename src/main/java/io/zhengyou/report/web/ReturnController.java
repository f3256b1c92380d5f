package io.zhengyou.report.web;

import io.zhengyou.entry.Fields;
import io.zhengyou.entry.Sent;
import io.zhengyou.report.Filing;
import io.zhengyou.report.book.Filings;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where the office returns one filed report to its unit for correction. */
@Controller
@RequestMapping("/office/reports/{id}/filings/{filingId}/return")
@PreAuthorize("hasAuthority('office')")
class ReturnController {

    private static final String REASON = "reason";
    private static final String DAY = "day";
    private static final int LONGEST = 1000;

    private final Filings filings;
    private final FilingView view;
    private final ReturnDesk desk;
    private final Clock clock;

    ReturnController(Filings filings, FilingView view, ReturnDesk desk, Clock clock) {
        this.filings = filings;
        this.view = view;
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping
    String giveBack(@PathVariable String id, @PathVariable String filingId, @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String day, Principal me, Model model, HttpServletResponse response) {
        Filing filing = filings.find(filingId).filter(one -> one.requestId().equals(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Fields fields = new Fields(Sent.of(Map.of(REASON, reason, DAY, day)));
        String words = fields.text(REASON, LONGEST);
        Optional<LocalDate> correctBy = date(fields);
        if (!fields.faults().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("faults", fields.faults());
            model.addAttribute(REASON, reason);
            model.addAttribute(DAY, day);
            return view.showToOffice(filing, model);
        }
        if (!desk.giveBack(filing, words, correctBy.orElseThrow(), me.getName())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return "redirect:/office/reports/" + id + "/filings/" + filingId;
    }

    private Optional<LocalDate> date(Fields fields) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> date = parsed(fields.text(DAY, LONGEST)).filter(day -> day.isAfter(today) && !day.isAfter(today.plusYears(1)));
        if (date.isEmpty()) {
            fields.fault(DAY, "应晚于今天，并在一年之内，如 %s。".formatted(today.plusDays(7)));
        }
        return date;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

package io.zhengyou.report.web;

import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.report.Filing;
import io.zhengyou.report.book.Filings;
import io.zhengyou.report.book.Items;
import io.zhengyou.report.book.Requests;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What one unit filed, for its page. */
@Component
class FilingView {

    private final Requests requests;
    private final Items items;
    private final Filings filings;
    private final EvidenceFiles files;
    private final Clock clock;

    FilingView(Requests requests, Items items, Filings filings, EvidenceFiles files, Clock clock) {
        this.requests = requests;
        this.items = items;
        this.filings = filings;
        this.files = files;
        this.clock = clock;
    }

    /** @param back where the page of the filing is found */
    String show(Filing filing, String back, Model model) {
        model.addAttribute("back", back);
        model.addAttribute("request", requests.get(filing.requestId()));
        model.addAttribute("line", FilingLine.of(filing, clock));
        model.addAttribute("items", AnsweredItem.of(items.of(filing.requestId()), filings.answers(filing.requestId()).getOrDefault(filing.id(), Map.of())));
        model.addAttribute("files", files.list(filing.id()).size());
        return "report/filing";
    }
}

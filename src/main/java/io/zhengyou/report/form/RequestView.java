package io.zhengyou.report.form;

import io.zhengyou.engine.FormContext;
import io.zhengyou.report.Filing;
import io.zhengyou.report.FilingState;
import io.zhengyou.report.book.Filings;
import io.zhengyou.report.book.Request;
import io.zhengyou.report.book.Requests;
import io.zhengyou.report.book.Step;
import io.zhengyou.report.process.ReportVariables;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A request as its forms show it. */
@Component
class RequestView {

    private final Requests requests;
    private final Filings filings;
    private final Clock clock;

    RequestView(Requests requests, Filings filings, Clock clock) {
        this.requests = requests;
        this.filings = filings;
        this.clock = clock;
    }

    static String id(FormContext context) {
        return context.text(ReportVariables.REPORT);
    }

    Request request(FormContext context) {
        return requests.get(id(context));
    }

    Map<String, Object> heading(FormContext context) {
        return new HashMap<>(Map.of("title", request(context).title(), "explanation", request(context).explanation()));
    }

    /** Also who has filed, and what was said of the last digest. */
    Map<String, Object> standing(FormContext context) {
        Map<String, Object> shown = heading(context);
        List<Filing> all = filings.of(id(context));
        long filed = all.stream().filter(filing -> filing.state() == FilingState.FILED).count();
        shown.put("turnout", "应报送 %d 个单位，已报送 %d 个".formatted(all.size(), filed));
        shown.put("lateUnits", all.stream().filter(filing -> filing.isLate(clock.instant())).map(RequestView::words).collect(Collectors.joining("、")));
        requests.latest(id(context), Step.RETURNED).ifPresent(reason -> shown.put("returnedBecause", reason));
        return shown;
    }

    private static String words(Filing late) {
        return late.unitName() + (late.state() == FilingState.FILED ? "（迟报）" : late.state() == FilingState.RETURNED ? "（逾期未更正）" : "（未报）");
    }
}

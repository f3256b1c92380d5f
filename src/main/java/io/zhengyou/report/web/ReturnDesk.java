package io.zhengyou.report.web;

import io.zhengyou.report.Filing;
import io.zhengyou.report.FilingState;
import io.zhengyou.report.book.Filings;
import io.zhengyou.report.book.Request;
import io.zhengyou.report.book.RequestState;
import io.zhengyou.report.book.Requests;
import io.zhengyou.report.book.Step;
import io.zhengyou.report.process.Notices;
import io.zhengyou.report.process.ReportProcess;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office returns what a unit filed, as long as no digest was made of it. */
@Component
class ReturnDesk {

    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

    private final Requests requests;
    private final Filings filings;
    private final ReportProcess process;
    private final Notices notices;
    private final Clock clock;

    ReturnDesk(Requests requests, Filings filings, ReportProcess process, Notices notices, Clock clock) {
        this.requests = requests;
        this.filings = filings;
        this.process = process;
        this.notices = notices;
        this.clock = clock;
    }

    boolean isFor(Filing filing) {
        Request request = requests.get(filing.requestId());
        return filing.state() == FilingState.FILED && (request.state() == RequestState.FILING || request.state() == RequestState.COMPILING);
    }

    /** @return whether it was still there to be returned */
    @Transactional
    boolean giveBack(Filing filing, String reason, LocalDate correctBy, String person) {
        requests.lock(filing.requestId());
        Filing now = filings.get(filing.id());
        if (!isFor(now)) {
            return false;
        }
        requests.enter(filing.requestId(), Step.FILING_RETURNED, person, "%s，%s 前更正。%s".formatted(filing.unitName(), correctBy, reason));
        filings.giveBack(filing.id(), reason, correctBy.atTime(END_OF_WORK).atZone(clock.getZone()).toInstant(), person);
        process.ask(filings.get(filing.id()));
        notices.returned(now, reason, correctBy);
        return true;
    }
}

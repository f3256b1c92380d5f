package io.zhengyou.report.book;

import io.zhengyou.desk.CaseLock;
import io.zhengyou.report.Filing;
import org.springframework.stereotype.Component;

/** Holds the row of a request before whatever the desk does to a task of it or of one of its filings. */
@Component
class RowLock implements CaseLock {

    private final Requests requests;
    private final Filings filings;

    RowLock(Requests requests, Filings filings) {
        this.requests = requests;
        this.filings = filings;
    }

    @Override
    public void lock(String caseId) {
        requests.hold(filings.find(caseId).map(Filing::requestId).orElse(caseId));
    }
}

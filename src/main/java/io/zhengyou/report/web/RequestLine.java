package io.zhengyou.report.web;

import io.zhengyou.report.book.Filings.Turnout;
import io.zhengyou.report.book.Request;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A request as a row. */
record RequestLine(Request request, int asked, int filed, @Nullable LocalDateTime due, @Nullable LocalDateTime released) {

    static RequestLine of(Request request, @Nullable Turnout turnout, Clock clock) {
        return new RequestLine(request, turnout == null ? 0 : turnout.asked(), turnout == null ? 0 : turnout.filed(),
                FilingLine.local(request.dueAt(), clock), FilingLine.local(request.releasedAt(), clock));
    }
}

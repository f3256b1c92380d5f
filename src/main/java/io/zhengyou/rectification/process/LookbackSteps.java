package io.zhengyou.rectification.process;

import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Lookbacks;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;

/** The automatic steps of a look back. */
@StepBean("lookback")
public class LookbackSteps {

    private final Book book;
    private final Lookbacks lookbacks;
    private final Notices notices;
    private final Clock clock;

    LookbackSteps(Book book, Lookbacks lookbacks, Notices notices, Clock clock) {
        this.book = book;
        this.lookbacks = lookbacks;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param months from today, as the decision table says. @return when somebody looks */
    @StepName(value = "登记回头看", gives = "回头看的时刻")
    public Date schedule(String rectificationId, Integer months) {
        Instant at = clock.instant().atZone(clock.getZone()).plusMonths(months).toInstant();
        lookbacks.schedule(rectificationId, at);
        return Date.from(at);
    }

    @StepName("告知整改保持")
    public void tellHeld(String rectificationId) {
        notices.held(book.get(rectificationId));
    }

    /** Opens a new rectification of the problem that came back, and tells those who thought it was mended. @return its id */
    @StepName(value = "重新提出整改", gives = "新整改的编号")
    public String reopen(String rectificationId) {
        String rebound = lookbacks.reopen(rectificationId);
        notices.rebound(book.get(rebound));
        return rebound;
    }
}

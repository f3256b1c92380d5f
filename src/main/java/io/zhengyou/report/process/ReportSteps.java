package io.zhengyou.report.process;

import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.report.DigestReleased;
import io.zhengyou.report.Filing;
import io.zhengyou.report.FilingState;
import io.zhengyou.report.book.Digest;
import io.zhengyou.report.book.Digests;
import io.zhengyou.report.book.Filings;
import io.zhengyou.report.book.ReleaseAs;
import io.zhengyou.report.book.Request;
import io.zhengyou.report.book.Requests;
import io.zhengyou.report.book.Step;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;

/** The automatic steps of a request for reports. */
@StepBean("reporting")
public class ReportSteps {

    private static final int BATCH = 100;

    private final Requests requests;
    private final Filings filings;
    private final Digests digests;
    private final Notices notices;
    private final ReportProcess process;
    private final ApplicationEventPublisher events;

    ReportSteps(Requests requests, Filings filings, Digests digests, Notices notices, ReportProcess process, ApplicationEventPublisher events) {
        this.requests = requests;
        this.filings = filings;
        this.digests = digests;
        this.notices = notices;
        this.process = process;
        this.events = events;
    }

    /** Asks a batch of units. @return whether all were asked */
    @StepName(value = "分批发出报送任务", gives = "是否已全部发出")
    public Boolean openBatch(String reportId) {
        requests.lock(reportId);
        List<Filing> waiting = filings.in(reportId, FilingState.CHOSEN);
        List<Filing> batch = waiting.stream().limit(BATCH).toList();
        filings.asked(batch.stream().map(Filing::id).toList());
        batch.forEach(process::ask);
        return batch.size() == waiting.size();
    }

    @StepName(value = "报送截止时间", gives = "报送截止的时刻")
    public Date deadline(String reportId) {
        return Date.from(requests.get(reportId).due());
    }

    /** Until when a unit files, or corrects what it filed. */
    @StepName(value = "单位报送的截止时间", gives = "报送或更正截止的时刻")
    public Date filingDeadline(String filingId) {
        return Date.from(Objects.requireNonNull(filings.get(filingId).dueAt()));
    }

    /** Lets the request go on if that was the last filing. Whoever files holds the request, so one of two at once is the last. */
    @StepName("核对是否报齐")
    public void noteFiled(String reportId) {
        if (filings.of(reportId).stream().allMatch(filing -> filing.state() == FilingState.FILED)) {
            process.allFiled(reportId);
        }
    }

    /** Reminds the units that are late, and lists them for the office. They may still file until the digest is let out. */
    @StepName("催报未报送单位")
    public void remindLate(String reportId) {
        List<Filing> late = filings.in(reportId, FilingState.OPEN);
        requests.enter(reportId, Step.REMINDED, null, late.size() + " 个单位未报送。");
        notices.late(requests.get(reportId), late);
    }

    @StepName("汇总报送情况")
    public void gather(String reportId) {
        requests.enter(reportId, Step.GATHERED, null, "");
    }

    /** Makes the digest public, or tells it to the units to which it goes. */
    @StepName("发布或通报简报")
    public void release(String reportId) {
        Request request = requests.get(reportId);
        Digest digest = digests.latest(reportId).orElseThrow();
        if (request.releaseAs() == ReleaseAs.PUBLISH) {
            events.publishEvent(new DigestReleased(reportId, digest.title(), digest.text()));
        } else {
            notices.circulate(digest, digests.recipients(reportId));
        }
        requests.enter(reportId, Step.RELEASED, null, "");
    }

    /** Ends what nobody has filed. */
    @StepName("结束报送")
    public void closeFilings(String reportId) {
        requests.lock(reportId);
        List<Filing> open = filings.of(reportId).stream().filter(Filing::isAwaited).toList();
        filings.close(reportId);
        open.forEach(process::close);
    }

    @StepName("终止报送")
    public void terminate(String reportId) {
        requests.enter(reportId, Step.TERMINATED, null, "");
        closeFilings(reportId);
    }

    /** Ends a running request, whatever step it has come to. */
    @StepName("终止进行中的报送")
    public void stop(String reportId) {
        process.terminationApproved(reportId);
    }
}

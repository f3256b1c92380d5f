package io.zhengyou.pledge.process;

import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.pledge.ItemRemark;
import io.zhengyou.pledge.ProgressReported;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Progress;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.commentary.Commentaries;
import io.zhengyou.pledge.commentary.Leaders;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** The automatic steps of reporting progress. */
@StepBean("progress")
public class ProgressSteps {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Progress progress;
    private final Pledges pledges;
    private final Entries entries;
    private final Commentaries commentaries;
    private final Leaders leaders;
    private final PledgeProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgressSteps(Progress progress, Pledges pledges, Entries entries, Commentaries commentaries, Leaders leaders, PledgeProcess process,
            ApplicationEventPublisher events, Clock clock) {
        this.progress = progress;
        this.pledges = pledges;
        this.entries = entries;
        this.commentaries = commentaries;
        this.leaders = leaders;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** Whether there is still a day of report to come. */
    @StepName(value = "找下一个报告日", gives = "是否还有报告日")
    public Boolean pending(String pledgeId) {
        return progress.nextDay(pledgeId).isPresent();
    }

    /** Nine in the morning of that day. */
    @StepName(value = "下一个报告日", gives = "报告日的九时，没有则为空")
    public @Nullable Date nextAt(String pledgeId) {
        return progress.nextDay(pledgeId).map(day -> Date.from(day.atTime(MORNING).atZone(clock.getZone()).toInstant())).orElse(null);
    }

    @StepName("公开进展")
    public void publish(String pledgeId) {
        List<ItemRemark> remarks = entries.latest(pledgeId, Step.REPORTED).orElseThrow().remarks().stream()
                .map(remark -> new ItemRemark(remark.item(), remark.text())).toList();
        events.publishEvent(new ProgressReported(pledgeId, remarks));
    }

    /** Nobody reported in time. */
    @StepName("登记未报告")
    public void noteSilence(String pledgeId) {
        entries.add(pledgeId, Step.NOT_REPORTED, null, "");
    }

    /**
     * The day of report is over.
     *
     * @return whether it was the one in the middle
     */
    @StepName(value = "登记报告日", gives = "是否为中期报告")
    public Boolean count(String pledgeId) {
        return progress.count(pledgeId);
    }

    /** Asks the leader of the unit, without waiting for the answer. */
    @StepName("另请联系领导点评")
    public void askLeader(String pledgeId) {
        String leader = leaders.of(pledges.get(pledgeId).pledger().unitCode());
        process.startCommentary(pledgeId, commentaries.open(pledgeId, leader, true), leader);
    }
}

package io.zhengyou.rectification.process;

import io.zhengyou.directory.WorkingDays;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Extensions;
import io.zhengyou.rectification.book.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;

/** The automatic steps of a rectification. */
@StepBean("rectification")
public class RectificationSteps {

    private static final int TOO_OFTEN = 2;

    private final Book book;
    private final WorkingDays workingDays;
    private final Notices notices;
    private final Extensions extensions;
    private final RectificationProcess process;
    private final Clock clock;

    RectificationSteps(
            Book book, WorkingDays workingDays, Notices notices, Extensions extensions, RectificationProcess process, Clock clock) {
        this.book = book;
        this.workingDays = workingDays;
        this.notices = notices;
        this.extensions = extensions;
        this.process = process;
        this.clock = clock;
    }

    @StepName(value = "问题的严重程度", gives = "严重程度的代码")
    public String severity(String rectificationId) {
        return book.get(rectificationId).order().severity().name();
    }

    @StepName(value = "整改单位", gives = "单位代码")
    public String unit(String rectificationId) {
        return book.get(rectificationId).order().unitCode();
    }

    @StepName(value = "核查人", gives = "核查整改的用户组")
    public String verifiers(String rectificationId) {
        return book.get(rectificationId).order().verifiers();
    }

    /** What its tasks are about, in words. */
    @StepName(value = "整改的标题", gives = "待办中显示的标题")
    public String subject(String rectificationId) {
        return book.get(rectificationId).subject();
    }

    /** @param days working days from today, as the decision table says */
    @StepName("登记整改期限")
    public void setDeadline(String rectificationId, Integer days) {
        book.setDeadline(rectificationId, workingDays.after(days).toInstant());
    }

    /** The deadline as it is now: it may have been extended, and the leading group may have given a new one. */
    @StepName(value = "整改期限", gives = "整改期限届满的时刻")
    public Date deadline(String rectificationId) {
        return Date.from(due(rectificationId));
    }

    /** Whether the deadline has passed. Who asked for more time before that is not late until somebody has decided. */
    @StepName(value = "核对整改期限", gives = "是否逾期")
    public Boolean isOverdue(String rectificationId) {
        return !due(rectificationId).isAfter(clock.instant()) && extensions.pending(rectificationId).isEmpty();
    }

    /** When to ask again: at the deadline, or tomorrow if that is not decided yet. */
    @StepName(value = "下一次核对期限的时间", gives = "下一次核对期限的时刻")
    public Date nextCheck(String rectificationId) {
        Instant dueAt = due(rectificationId);
        return Date.from(dueAt.isAfter(clock.instant()) ? dueAt : workingDays.plus(clock.instant(), 1));
    }

    /** Tells the leading group that the deadline has passed. */
    @StepName("报告领导小组逾期")
    public void tellOverdue(String rectificationId) {
        book.overdue(rectificationId);
        notices.overdue(book.get(rectificationId));
    }

    /** Whether it was sent back so often that the leading group has to direct it. */
    @StepName(value = "统计退回次数", gives = "是否已多次退回")
    public Boolean again(String rectificationId) {
        return book.get(rectificationId).returns() >= TOO_OFTEN;
    }

    /** Tells the leading group that it was sent back for the second time. */
    @StepName("报告领导小组再次退回")
    public void tellSentBack(String rectificationId) {
        book.enter(rectificationId, Step.SENT_BACK_AGAIN, null, "");
        notices.sentBackAgain(book.get(rectificationId));
    }

    /** Lets somebody look some months later whether it held. */
    @StepName("安排回头看")
    public void scheduleLookback(String rectificationId) {
        process.scheduleLookback(book.get(rectificationId));
    }

    /** Tells the unit how it ended. */
    @StepName("告知整改结果")
    public void tellEnd(String rectificationId) {
        notices.ended(book.get(rectificationId));
    }

    /** What waited for it ends with it; if its process was ended from outside, the register says so. */
    @StepName("登记整改中止")
    public void leave(String rectificationId) {
        if (book.get(rectificationId).state().isOpen()) {
            book.enter(rectificationId, Step.CANCELLED, null, "");
        }
        extensions.lapse(rectificationId);
        process.ended(rectificationId);
    }

    private Instant due(String rectificationId) {
        return Objects.requireNonNull(book.get(rectificationId).dueAt());
    }
}

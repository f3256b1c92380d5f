package io.zhengyou.rectification.process;

import io.zhengyou.directory.WorkingDays;
import io.zhengyou.engine.StepBean;
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

    public String severity(String rectificationId) {
        return book.get(rectificationId).order().severity().name();
    }

    public String unit(String rectificationId) {
        return book.get(rectificationId).order().unitCode();
    }

    public String verifiers(String rectificationId) {
        return book.get(rectificationId).order().verifiers();
    }

    /** What its tasks are about, in words. */
    public String subject(String rectificationId) {
        return book.get(rectificationId).subject();
    }

    /** @param days working days from today, as the decision table says */
    public void setDeadline(String rectificationId, Integer days) {
        book.setDeadline(rectificationId, workingDays.after(days).toInstant());
    }

    /** The deadline as it is now: it may have been extended, and the leading group may have given a new one. */
    public Date deadline(String rectificationId) {
        return Date.from(due(rectificationId));
    }

    /** Whether the deadline has passed. Who asked for more time before that is not late until somebody has decided. */
    public Boolean isOverdue(String rectificationId) {
        return !due(rectificationId).isAfter(clock.instant()) && extensions.pending(rectificationId).isEmpty();
    }

    /** When to ask again: at the deadline, or tomorrow if that is not decided yet. */
    public Date nextCheck(String rectificationId) {
        Instant dueAt = due(rectificationId);
        return Date.from(dueAt.isAfter(clock.instant()) ? dueAt : workingDays.plus(clock.instant(), 1));
    }

    /** Tells the leading group that the deadline has passed. */
    public void tellOverdue(String rectificationId) {
        book.overdue(rectificationId);
        notices.overdue(book.get(rectificationId));
    }

    /** Whether it was sent back so often that the leading group has to direct it. */
    public Boolean again(String rectificationId) {
        return book.get(rectificationId).returns() >= TOO_OFTEN;
    }

    /** Tells the leading group that it was sent back for the second time. */
    public void tellSentBack(String rectificationId) {
        book.enter(rectificationId, Step.SENT_BACK_AGAIN, null, "");
        notices.sentBackAgain(book.get(rectificationId));
    }

    /** Lets somebody look some months later whether it held. */
    public void scheduleLookback(String rectificationId) {
        process.scheduleLookback(book.get(rectificationId));
    }

    /** Tells the unit how it ended. */
    public void tellEnd(String rectificationId) {
        notices.ended(book.get(rectificationId));
    }

    /** What waited for it ends with it; if its process was ended from outside, the register says so. */
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

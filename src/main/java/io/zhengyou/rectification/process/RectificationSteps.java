package io.zhengyou.rectification.process;

import io.zhengyou.directory.WorkingDays;
import io.zhengyou.engine.StepBean;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Step;
import java.util.Date;
import java.util.Objects;

/** The automatic steps of a rectification. */
@StepBean("rectification")
public class RectificationSteps {

    private static final int TOO_OFTEN = 2;

    private final Book book;
    private final WorkingDays workingDays;
    private final Notices notices;

    RectificationSteps(Book book, WorkingDays workingDays, Notices notices) {
        this.book = book;
        this.workingDays = workingDays;
        this.notices = notices;
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
        Rectification shown = book.get(rectificationId);
        return "%s：%s提出的%s问题".formatted(shown.unitName(), shown.order().source().label(), shown.order().severity().label());
    }

    /** @param days working days from today, as the decision table says */
    public Date setDeadline(String rectificationId, Integer days) {
        Date dueAt = workingDays.after(days);
        book.setDeadline(rectificationId, dueAt.toInstant());
        return dueAt;
    }

    /** The deadline as it is now: the leading group may have given a new one. */
    public Date deadline(String rectificationId) {
        return Date.from(Objects.requireNonNull(book.get(rectificationId).dueAt()));
    }

    /** Tells the leading group that the deadline has passed. */
    public void tellOverdue(String rectificationId) {
        book.enter(rectificationId, Step.OVERDUE, null, "");
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

    /** Tells the unit how it ended. */
    public void tellEnd(String rectificationId) {
        notices.ended(book.get(rectificationId));
    }

    /** If the process was ended from outside, the register says so. */
    public void leave(String rectificationId) {
        if (book.get(rectificationId).state().isOpen()) {
            book.enter(rectificationId, Step.CANCELLED, null, "");
        }
    }
}

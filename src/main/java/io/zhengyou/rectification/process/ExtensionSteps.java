package io.zhengyou.rectification.process;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Entries;
import io.zhengyou.rectification.book.Entry;
import io.zhengyou.rectification.book.Step;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The automatic steps of a request for more time. */
@StepBean("extension")
public class ExtensionSteps {

    private final Book book;
    private final Entries entries;
    private final People people;
    private final Notices notices;
    private final RectificationProcess process;

    ExtensionSteps(Book book, Entries entries, People people, Notices notices, RectificationProcess process) {
        this.book = book;
        this.entries = entries;
        this.people = people;
        this.notices = notices;
        this.process = process;
    }

    /** Whoever approved the plan; {@code null}, and so the whole office, if they are no longer in it. */
    @StepName(value = "审批延期的人", gives = "原审批人的用户名，没有则由办公室办理")
    public @Nullable String decider(String rectificationId) {
        return entries.of(rectificationId).stream().filter(entry -> entry.step() == Step.PLAN_APPROVED).map(Entry::person)
                .reduce((first, second) -> second)
                .filter(officer -> people.inRole(Role.OFFICE).stream().map(Person::id).anyMatch(officer::equals))
                .orElse(null);
    }

    /** Lets the unit's open task follow the new deadline, and tells the unit. */
    @StepName("改定整改期限")
    public void extend(String rectificationId) {
        Rectification extended = book.get(rectificationId);
        process.deadlineMoved(rectificationId, Objects.requireNonNull(extended.dueAt()));
        notices.extended(extended);
    }

    @StepName("告知未同意延期")
    public void tellDeclined(String rectificationId) {
        notices.extensionDeclined(book.get(rectificationId), entries.latest(rectificationId, Step.EXTENSION_DECLINED).orElse(""));
    }
}

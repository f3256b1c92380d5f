package io.zhengyou.pledge.process;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.notification.Message;
import io.zhengyou.notification.Notifications;
import io.zhengyou.pledge.CommentaryAnswered;
import io.zhengyou.pledge.CommentaryPublished;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.commentary.Commentaries;
import io.zhengyou.pledge.commentary.Commentary;
import io.zhengyou.pledge.commentary.CommentaryState;
import io.zhengyou.pledge.commentary.Leaders;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;

/** The automatic steps of a commentary. */
@StepBean("commentary")
public class CommentarySteps {

    private final Commentaries commentaries;
    private final Pledges pledges;
    private final Entries entries;
    private final Leaders leaders;
    private final People people;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;

    CommentarySteps(Commentaries commentaries, Pledges pledges, Entries entries, Leaders leaders, People people, Notifications notifications,
            ApplicationEventPublisher events) {
        this.commentaries = commentaries;
        this.pledges = pledges;
        this.entries = entries;
        this.leaders = leaders;
        this.people = people;
        this.notifications = notifications;
        this.events = events;
    }

    /** @return the id of a commentary that the leader of the unit is asked for */
    @StepName(value = "请联系领导点评", gives = "点评的编号")
    public String ask(String pledgeId) {
        return commentaries.open(pledgeId, leaders.of(pledges.get(pledgeId).pledger().unitCode()), true);
    }

    @StepName(value = "联系领导", gives = "领导的用户名")
    public String leader(String commentaryId) {
        return commentaries.get(commentaryId).leader();
    }

    /** Five working days have passed. */
    @StepName("提醒领导点评")
    public void remind(String commentaryId) {
        Commentary asked = commentaries.get(commentaryId);
        notifications.send(new Message(asked.leader(), "请点评：" + pledges.get(asked.pledgeId()).subject(),
                "这份承诺书已等候您点评 5 个工作日。满 10 个工作日未点评，将报领导小组办公室。您也可以在“流转”中委托代理人。"));
    }

    /** The leader's own name, and that of whoever signed for them. */
    @StepName("公开点评")
    public void publish(String commentaryId) {
        Commentary written = commentaries.get(commentaryId);
        String author = Objects.requireNonNull(written.author());
        entries.add(written.pledgeId(), Step.COMMENTED, author, "%s。%s\n%s".formatted(
                Objects.requireNonNull(written.rating()).label(), written.strengths(), written.suggestions()).strip());
        events.publishEvent(new CommentaryPublished(written.pledgeId(), commentaryId, name(written.leader()),
                author.equals(written.leader()) ? null : name(author), written.rating(), written.strengths(), written.suggestions()));
    }

    @StepName("公开回应")
    public void publishAnswer(String commentaryId) {
        Commentary answered = commentaries.get(commentaryId);
        events.publishEvent(new CommentaryAnswered(answered.pledgeId(), commentaryId, answered.answer()));
    }

    @StepName("登记未回应")
    public void noteSilence(String commentaryId) {
        commentaries.enter(commentaryId, CommentaryState.UNANSWERED);
    }

    @StepName(value = "看是否需要整改", gives = "是否需要整改")
    public Boolean needsRectification(String commentaryId) {
        return Objects.requireNonNull(commentaries.get(commentaryId).rating()).needsRectification();
    }

    /** However the process ends, nothing is left waiting. */
    @StepName("登记点评中止")
    public void leave(String commentaryId) {
        switch (commentaries.get(commentaryId).state()) {
            case ASKED -> commentaries.enter(commentaryId, CommentaryState.DROPPED);
            case PUBLISHED -> commentaries.enter(commentaryId, CommentaryState.UNANSWERED);
            default -> { }
        }
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }
}

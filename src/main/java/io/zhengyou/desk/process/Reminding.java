package io.zhengyou.desk.process;

import io.zhengyou.desk.Kind;
import io.zhengyou.desk.Refused;
import io.zhengyou.desk.record.Actions;
import io.zhengyou.directory.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** 催办: whoever waits for a task reminds those who have it, once a day. */
@Component
public class Reminding {

    private final OneAtATime oneAtATime;
    private final Insight insight;
    private final Course course;
    private final Colleagues colleagues;
    private final Actions actions;
    private final Ledger ledger;
    private final Clock clock;

    Reminding(OneAtATime oneAtATime, Insight insight, Course course, Colleagues colleagues, Actions actions, Ledger ledger, Clock clock) {
        this.oneAtATime = oneAtATime;
        this.insight = insight;
        this.course = course;
        this.colleagues = colleagues;
        this.actions = actions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whether somebody may remind of this task at all. */
    public boolean isFor(DeskTask task, String person) {
        return task.open() && task.privacy() != Privacy.SEALED && !task.isHeldBy(person)
                && (insight.isOffice(person) || task.privacy() == Privacy.NONE && course.whoWaits(task).contains(person));
    }

    public void remind(String taskId, String person, String text) {
        insight.open(taskId, person);
        oneAtATime.on(taskId, task -> {
            if (!isFor(task, person)) {
                throw Refused.notAllowed("只有领导小组办公室和等待这一步的上一步办理人可以催办。");
            }
            if (isRemindedToday(task)) {
                throw Refused.invalid("这项任务今天已经催办过，请明天再催。");
            }
            String words = Written.atWill("催办留言", text);
            ledger.note(task, Kind.REMIND, person, task.assignee(), words);
            ledger.tell(holders(task), Kind.REMIND, task, ledger.name(person) + "请您尽快办理。", words);
        });
    }

    public boolean isRemindedToday(DeskTask task) {
        LocalDate today = LocalDate.now(clock);
        return actions.ofTask(task.id(), Kind.REMIND).stream().anyMatch(action -> LocalDate.ofInstant(action.at(), clock.getZone()).equals(today));
    }

    private List<String> holders(DeskTask task) {
        return task.assignee() == null
                ? colleagues.entitled(task).stream().map(Person::id).toList()
                : List.of(Objects.requireNonNull(task.assignee()));
    }
}

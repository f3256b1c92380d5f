package io.zhengyou.pledge.web;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.WorkingDays;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Entry;
import io.zhengyou.pledge.book.Remark;
import io.zhengyou.pledge.process.PledgeTask;
import io.zhengyou.pledge.process.PledgeTasks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is silent and what is late, for the office. */
@Component
class OfficeBoard {

    static final int MOST = 100;

    private static final int SILENT_DAYS_LEFT = 5;

    private final PledgeTasks tasks;
    private final Entries entries;
    private final People people;
    private final WorkingDays workingDays;
    private final Clock clock;

    OfficeBoard(PledgeTasks tasks, Entries entries, People people, WorkingDays workingDays, Clock clock) {
        this.tasks = tasks;
        this.entries = entries;
        this.people = people;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Commentaries that have waited for five of their ten working days. */
    List<TaskLine> silentLeaders() {
        return lines(tasks.commentariesDueBefore(workingDays.plus(clock.instant(), SILENT_DAYS_LEFT), MOST));
    }

    List<TaskLine> late() {
        return lines(tasks.othersDueBefore(clock.instant(), MOST));
    }

    List<TaskLine> ofPledge(String id) {
        return lines(tasks.ofPledge(id, MOST));
    }

    List<EntryLine> course(String id) {
        return entries.of(id).stream().map(this::line).toList();
    }

    private List<TaskLine> lines(List<PledgeTask> open) {
        Instant now = clock.instant();
        return open.stream().map(task -> new TaskLine(task.id(), task.pledgeId(), task.subject(), task.name(),
                task.assignee() == null ? "待签收" : name(task.assignee()), task.due().atZone(clock.getZone()), task.due().isBefore(now))).toList();
    }

    private EntryLine line(Entry entry) {
        return new EntryLine(entry.at().atZone(clock.getZone()), entry.step().label(), entry.person() == null ? "系统" : name(entry.person()),
                entry.text(), entry.remarks().stream().map(OfficeBoard::words).toList());
    }

    private static String words(Remark remark) {
        return "第 %d 项：%s%s".formatted(remark.item(), remark.fulfilment() == null ? "" : remark.fulfilment().label() + "。", remark.text());
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }
}

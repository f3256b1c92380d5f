package io.zhengyou.desk.web;

import io.zhengyou.desk.process.Deputising;
import io.zhengyou.desk.process.DeskTask;
import io.zhengyou.desk.process.DeskTasks;
import io.zhengyou.desk.process.TakingBack;
import io.zhengyou.desk.record.Copies;
import io.zhengyou.desk.record.Deputyships;
import io.zhengyou.desk.record.Signers;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What lies on somebody's desk. */
@Component
class Desk {

    /** @param who whose task it is */
    record Line(String taskId, String name, String subject, String who) {}

    /** @param who the deputy */
    record Named(String id, String who, String firstDay, String lastDay) {}

    private final Signers signers;
    private final Copies copies;
    private final Deputyships deputyships;
    private final Deputising deputising;
    private final TakingBack takingBack;
    private final DeskTasks tasks;
    private final People people;
    private final Clock clock;

    Desk(Signers signers, Copies copies, Deputyships deputyships, Deputising deputising, TakingBack takingBack, DeskTasks tasks, People people, Clock clock) {
        this.signers = signers;
        this.copies = copies;
        this.deputyships = deputyships;
        this.deputising = deputising;
        this.takingBack = takingBack;
        this.tasks = tasks;
        this.people = people;
        this.clock = clock;
    }

    void fill(Model model, String person) {
        model.addAttribute("toSign", signers.waitingFor(person).stream().map(tasks::find).flatMap(Optional::stream)
                .filter(DeskTask::open).map(task -> line(task, task.assignee())).toList());
        model.addAttribute("takeBack", takingBack.possible(person).stream().map(task -> line(task, null)).toList());
        model.addAttribute("offered", deputising.offered(person).stream().map(task -> line(task, task.assignee())).toList());
        model.addAttribute("unread", copies.unread(person));
        model.addAttribute("deputies", deputyships.namedBy(person).stream()
                .map(one -> new Named(one.id(), name(one.deputy()), one.firstDay().toString(), one.lastDay().toString())).toList());
        model.addAttribute("possible", deputising.possible(person));
        model.addAttribute("today", LocalDate.now(clock));
    }

    private Line line(DeskTask task, @Nullable String who) {
        return new Line(task.id(), task.name(), task.subject(), name(who));
    }

    private String name(@Nullable String person) {
        return person == null ? "" : people.find(person).map(Person::name).orElse(person);
    }
}

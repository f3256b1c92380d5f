package io.zhengyou.desk.web;

import io.zhengyou.desk.process.Asking;
import io.zhengyou.desk.process.Colleagues;
import io.zhengyou.desk.process.Copying;
import io.zhengyou.desk.process.DeskTask;
import io.zhengyou.desk.process.Diagrams;
import io.zhengyou.desk.process.Insight;
import io.zhengyou.desk.process.PassingOn;
import io.zhengyou.desk.process.Reminding;
import io.zhengyou.desk.process.TakingBack;
import io.zhengyou.desk.record.Signer;
import io.zhengyou.desk.record.Signers;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What somebody sees of a task and may do with it. */
@Component
class TaskPage {

    private final Insight insight;
    private final Trail trail;
    private final Diagrams diagrams;
    private final Reminding reminding;
    private final PassingOn passingOn;
    private final Asking asking;
    private final Copying copying;
    private final TakingBack takingBack;
    private final Colleagues colleagues;
    private final Signers signers;
    private final People people;
    private final Clock clock;

    TaskPage(Insight insight, Trail trail, Diagrams diagrams, Reminding reminding, PassingOn passingOn, Asking asking, Copying copying,
            TakingBack takingBack, Colleagues colleagues, Signers signers, People people, Clock clock) {
        this.insight = insight;
        this.trail = trail;
        this.diagrams = diagrams;
        this.reminding = reminding;
        this.passingOn = passingOn;
        this.asking = asking;
        this.copying = copying;
        this.takingBack = takingBack;
        this.colleagues = colleagues;
        this.signers = signers;
        this.people = people;
        this.clock = clock;
    }

    void fill(Model model, String taskId, String reader) {
        DeskTask task = insight.open(taskId, reader);
        boolean inHand = task.isInTheHandsOf(reader);
        boolean full = inHand || task.isHeldBy(reader) || insight.isOffice(reader);
        model.addAttribute("task", task);
        model.addAttribute("due", task.due() == null ? null : task.due().atZone(clock.getZone()));
        model.addAttribute("holder", full ? name(task.assignee()) : "");
        model.addAttribute("asker", task.delegated() && (full || reader.equals(task.owner())) ? name(task.owner()) : "");
        model.addAttribute("trail", trail.of(task, reader));
        model.addAttribute("diagram", diagrams.of(task));
        model.addAttribute("inHand", inHand);
        model.addAttribute("asked", task.delegated() && task.isHeldBy(reader));
        model.addAttribute("mayRemind", reminding.isFor(task, reader));
        model.addAttribute("reminded", reminding.isRemindedToday(task));
        model.addAttribute("mayPass", passingOn.isFor(task, reader));
        model.addAttribute("mayRecall", asking.mayRecall(task, reader));
        model.addAttribute("mayCopy", copying.isFor(task, reader));
        model.addAttribute("colleagues", inHand || passingOn.isFor(task, reader) ? labelled(colleagues.of(task)) : Map.of());
        model.addAttribute("readers", copying.isFor(task, reader) ? labelled(copying.readers(task, reader)) : Map.of());
        boolean done = takingBack.isFor(task, reader);
        model.addAttribute("mayTakeBack", done);
        model.addAttribute("kept", done ? takingBack.refusal(task, reader).orElse("") : "");
        signatures(model, task, reader, full);
    }

    private void signatures(Model model, DeskTask task, String reader, boolean full) {
        List<Signer> all = signers.of(task.id());
        model.addAttribute("mustSign", task.open() && all.stream().anyMatch(signer -> !signer.signed() && signer.person().equals(reader)));
        model.addAttribute("awaited", full && task.open()
                ? labelled(all.stream().filter(signer -> !signer.signed()).flatMap(signer -> people.find(signer.person()).stream()).toList())
                : Map.of());
    }

    private static Map<String, String> labelled(List<Person> people) {
        return people.stream().collect(Collectors.toMap(Person::id, person -> person.name() + "（" + person.id() + "）",
                (one, same) -> one, LinkedHashMap::new));
    }

    private String name(@Nullable String person) {
        return person == null ? "" : people.find(person).map(Person::name).orElse(person);
    }
}

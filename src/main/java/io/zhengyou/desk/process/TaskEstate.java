package io.zhengyou.desk.process;

import io.zhengyou.desk.Kind;
import io.zhengyou.desk.Refused;
import io.zhengyou.desk.handover.Deed;
import io.zhengyou.desk.handover.Estate;
import io.zhengyou.desk.handover.Item;
import io.zhengyou.directory.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The open tasks that somebody holds. Votes are not even named: nobody but the voter knows of them. */
@Component
class TaskEstate implements Estate {

    private final OneAtATime oneAtATime;
    private final DeskTasks tasks;
    private final Colleagues colleagues;
    private final PassingOn passingOn;
    private final Holders holders;
    private final Asking asking;
    private final Ledger ledger;

    TaskEstate(OneAtATime oneAtATime, DeskTasks tasks, Colleagues colleagues, PassingOn passingOn, Holders holders, Asking asking, Ledger ledger) {
        this.oneAtATime = oneAtATime;
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.passingOn = passingOn;
        this.holders = holders;
        this.asking = asking;
        this.ledger = ledger;
    }

    @Override
    public Item.Kind kind() {
        return Item.Kind.TASK;
    }

    @Override
    public List<Item> of(String leaver) {
        return tasks.heldBy(leaver).stream().filter(task -> task.privacy() != Privacy.SEALED).sorted(Comparator.comparing(DeskTask::id))
                .map(this::item).toList();
    }

    private Item item(DeskTask task) {
        String label = task.name() + task.about();
        if (task.privacy() == Privacy.PERSONAL) {
            return Item.stays(kind(), task.id(), label, "须由本人作出判断。请在“评选进展”中更换专家。");
        }
        return task.delegated() ? Item.settles(kind(), task.id(), label, "尚未答复的委派退回委派人。") : Item.moves(kind(), task.id(), label);
    }

    @Override
    public List<Person> possible(Item item, String leaver) {
        return tasks.find(item.id()).map(colleagues::of).orElse(List.of());
    }

    @Override
    public Optional<String> refusal(Item item, Deed deed) {
        return possible(item, deed.leaver()).stream().anyMatch(person -> person.id().equals(deed.successor()))
                ? Optional.empty()
                : Optional.of("接办人无权办理这项任务。");
    }

    @Override
    public void give(Item item, Deed deed) {
        oneAtATime.on(item.id(), task -> {
            if (!task.isHeldBy(deed.leaver()) || task.delegated() != (item.way() == Item.Way.SETTLES)) {
                throw Refused.overtaken();
            }
            if (task.delegated()) {
                ledger.note(task, Kind.RECALL, deed.officer(), deed.leaver(), deed.reason());
                asking.giveBack(task.id());
            } else {
                ledger.note(task, Kind.HAND_OVER, deed.officer(), deed.leaver(), deed.successor(), deed.reason());
                passingOn.give(task, deed.successor());
                holders.move(task, deed.successor());
            }
        });
    }
}

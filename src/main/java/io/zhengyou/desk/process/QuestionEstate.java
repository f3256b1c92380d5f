package io.zhengyou.desk.process;

import io.zhengyou.desk.Kind;
import io.zhengyou.desk.Refused;
import io.zhengyou.desk.handover.Deed;
import io.zhengyou.desk.handover.Estate;
import io.zhengyou.desk.handover.Item;
import io.zhengyou.directory.Person;
import io.zhengyou.engine.ServerAuthority;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Tasks about which somebody has asked a colleague: the answer goes to whoever follows. */
@Component
class QuestionEstate implements Estate {

    private final OneAtATime oneAtATime;
    private final DeskTasks desk;
    private final Colleagues colleagues;
    private final Holders holders;
    private final TaskService tasks;
    private final ServerAuthority server;
    private final Ledger ledger;

    QuestionEstate(OneAtATime oneAtATime, DeskTasks desk, Colleagues colleagues, Holders holders, TaskService tasks, ServerAuthority server,
            Ledger ledger) {
        this.oneAtATime = oneAtATime;
        this.desk = desk;
        this.colleagues = colleagues;
        this.holders = holders;
        this.tasks = tasks;
        this.server = server;
        this.ledger = ledger;
    }

    @Override
    public Item.Kind kind() {
        return Item.Kind.QUESTION;
    }

    @Override
    public List<Item> of(String leaver) {
        return desk.askedBy(leaver).stream().sorted(Comparator.comparing(DeskTask::id))
                .map(task -> Item.moves(kind(), task.id(), task.name() + task.about())).toList();
    }

    /** Not the colleague who is asked: nobody answers themselves. */
    @Override
    public List<Person> possible(Item item, String leaver) {
        return desk.find(item.id()).map(colleagues::of).orElse(List.of()).stream().filter(person -> !person.id().equals(leaver)).toList();
    }

    @Override
    public Optional<String> refusal(Item item, Deed deed) {
        return possible(item, deed.leaver()).stream().anyMatch(person -> person.id().equals(deed.successor()))
                ? Optional.empty()
                : Optional.of("接办人无权办理这项任务，或正被征求意见。");
    }

    @Override
    public void give(Item item, Deed deed) {
        oneAtATime.on(item.id(), task -> {
            if (!task.delegated() || !deed.leaver().equals(task.owner())) {
                throw Refused.overtaken();
            }
            ledger.note(task, Kind.HAND_OVER, deed.officer(), deed.leaver(), deed.successor(), deed.reason());
            server.run(() -> tasks.setOwner(task.id(), deed.successor()));
            holders.move(task, deed.successor());
        });
    }
}

package io.zhengyou.desk.process;

import io.zhengyou.desk.handover.Deed;
import io.zhengyou.desk.handover.Estate;
import io.zhengyou.desk.handover.Item;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Cases that are with others now and would come back to somebody. */
@Component
class CaseEstate implements Estate {

    private final OneAtATime oneAtATime;
    private final HeldCases cases;
    private final DeskTasks tasks;
    private final Holders holders;
    private final People people;

    CaseEstate(OneAtATime oneAtATime, HeldCases cases, DeskTasks tasks, Holders holders, People people) {
        this.oneAtATime = oneAtATime;
        this.cases = cases;
        this.tasks = tasks;
        this.holders = holders;
        this.people = people;
    }

    @Override
    public Item.Kind kind() {
        return Item.Kind.CASE;
    }

    /** Where somebody has the task itself, or asks about it, the case goes with it. */
    @Override
    public List<Item> of(String leaver) {
        Set<String> withTask = Stream.concat(tasks.heldBy(leaver).stream(), tasks.askedBy(leaver).stream())
                .map(DeskTask::caseId).collect(Collectors.toSet());
        return cases.of(leaver).stream().filter(held -> !withTask.contains(held.caseId()))
                .map(held -> Item.moves(kind(), held.caseId(), held.label())).toList();
    }

    @Override
    public List<Person> possible(Item item, String leaver) {
        return find(item, leaver).map(held -> people.inGroup(held.group())).orElse(List.of()).stream()
                .filter(person -> !person.id().equals(leaver)).toList();
    }

    @Override
    public Optional<String> refusal(Item item, Deed deed) {
        return possible(item, deed.leaver()).stream().anyMatch(person -> person.id().equals(deed.successor()))
                ? Optional.empty()
                : Optional.of("接办人无权办理此事。");
    }

    @Override
    public void give(Item item, Deed deed) {
        oneAtATime.inOne(() -> {
            oneAtATime.lock(item.id());
            find(item, deed.leaver()).ifPresent(held -> holders.move(held.caseId(), held.variable(), deed.leaver(), deed.successor()));
            return true;
        });
    }

    private Optional<HeldCase> find(Item item, String leaver) {
        return cases.of(leaver).stream().filter(held -> held.caseId().equals(item.id())).findFirst();
    }
}

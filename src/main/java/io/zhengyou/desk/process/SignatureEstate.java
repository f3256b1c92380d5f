package io.zhengyou.desk.process;

import io.zhengyou.desk.Kind;
import io.zhengyou.desk.handover.Deed;
import io.zhengyou.desk.handover.Estate;
import io.zhengyou.desk.handover.Item;
import io.zhengyou.desk.record.Signers;
import io.zhengyou.directory.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tasks that wait for somebody's signature: whoever follows signs in their place. */
@Component
class SignatureEstate implements Estate {

    private final OneAtATime oneAtATime;
    private final DeskTasks desk;
    private final Colleagues colleagues;
    private final Signers signers;
    private final Signing signing;
    private final Ledger ledger;

    SignatureEstate(OneAtATime oneAtATime, DeskTasks desk, Colleagues colleagues, Signers signers, Signing signing, Ledger ledger) {
        this.oneAtATime = oneAtATime;
        this.desk = desk;
        this.colleagues = colleagues;
        this.signers = signers;
        this.signing = signing;
        this.ledger = ledger;
    }

    @Override
    public Item.Kind kind() {
        return Item.Kind.SIGNATURE;
    }

    @Override
    public List<Item> of(String leaver) {
        return signers.waitingFor(leaver).stream().distinct().sorted().flatMap(task -> desk.find(task).stream()).filter(DeskTask::open)
                .map(task -> Item.moves(kind(), task.id(), task.name() + task.about())).toList();
    }

    @Override
    public List<Person> possible(Item item, String leaver) {
        return desk.find(item.id()).map(colleagues::of).orElse(List.of()).stream().filter(person -> !person.id().equals(leaver)).toList();
    }

    @Override
    public Optional<String> refusal(Item item, Deed deed) {
        return possible(item, deed.leaver()).stream().anyMatch(person -> person.id().equals(deed.successor()))
                ? Optional.empty()
                : Optional.of("接办人无权会签这项任务，或正是办理人。");
    }

    @Override
    public void give(Item item, Deed deed) {
        oneAtATime.on(item.id(), task -> {
            ledger.note(task, Kind.HAND_OVER, deed.officer(), deed.leaver(), deed.successor(), deed.reason());
            signing.replace(task.id(), deed.leaver(), deed.successor(), deed.officer());
        });
    }
}

package io.zhengyou.desk.handover;

import io.zhengyou.desk.record.Deputyship;
import io.zhengyou.desk.record.Deputyships;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom somebody named, or is named by, is a matter of trust between two: it ends. */
@Component
class DeputyEstate implements Estate {

    private final Deputyships deputyships;
    private final People people;

    DeputyEstate(Deputyships deputyships, People people) {
        this.deputyships = deputyships;
        this.people = people;
    }

    @Override
    public Item.Kind kind() {
        return Item.Kind.DEPUTY;
    }

    @Override
    public List<Item> of(String leaver) {
        return deputyships.concerning(leaver).stream().map(one -> Item.settles(kind(), one.id(), label(one), "代理结束，请另行指定。")).toList();
    }

    private String label(Deputyship one) {
        return name(one.principal()) + "请" + name(one.deputy()) + "代理（" + one.firstDay() + " 至 " + one.lastDay() + "）";
    }

    @Override
    public List<Person> possible(Item item, String leaver) {
        return List.of();
    }

    @Override
    public Optional<String> refusal(Item item, Deed deed) {
        return Optional.empty();
    }

    @Override
    public void give(Item item, Deed deed) {
        deputyships.concerning(deed.leaver()).stream().filter(one -> one.id().equals(item.id()))
                .forEach(one -> deputyships.end(one.id(), one.principal()));
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }
}

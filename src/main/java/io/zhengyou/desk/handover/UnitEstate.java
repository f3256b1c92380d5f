package io.zhengyou.desk.handover;

import io.zhengyou.directory.ContactPoint;
import io.zhengyou.directory.ContactPoints;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The units that a leader follows go to another leader. */
@Component
class UnitEstate implements Estate {

    private final ContactPoints contactPoints;
    private final Units units;
    private final People people;
    private final Clock clock;

    UnitEstate(ContactPoints contactPoints, Units units, People people, Clock clock) {
        this.contactPoints = contactPoints;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Item.Kind kind() {
        return Item.Kind.UNIT;
    }

    @Override
    public List<Item> of(String leaver) {
        return contactPoints.all().stream().filter(point -> point.leader().equals(leaver)).map(ContactPoint::unit)
                .map(unit -> Item.moves(kind(), unit, units.find(unit).map(Unit::name).orElse(unit))).toList();
    }

    @Override
    public List<Person> possible(Item item, String leaver) {
        return people.inRole(Role.LEADING_GROUP).stream().filter(person -> !person.id().equals(leaver)).toList();
    }

    @Override
    public Optional<String> refusal(Item item, Deed deed) {
        return possible(item, deed.leaver()).stream().anyMatch(person -> person.id().equals(deed.successor()))
                ? Optional.empty()
                : Optional.of("接办人不是领导小组成员。");
    }

    @Override
    public void give(Item item, Deed deed) {
        contactPoints.follow(item.id(), deed.successor(), LocalDate.now(clock));
    }
}

package io.zhengyou.dossier.chapter;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who has a dossier: every unit and everybody with a login. */
@Component
public class Owners {

    private final Units units;
    private final People people;

    Owners(Units units, People people) {
        this.units = units;
        this.people = people;
    }

    public Optional<Owner> unit(String code) {
        return units.find(code).map(Owners::owner);
    }

    /** @param login of the person */
    public Optional<Owner> person(String login) {
        return people.find(login).map(this::owner);
    }

    private Owner owner(Person person) {
        String unitName = units.find(person.unitCode()).map(Unit::name).orElse("");
        return new Owner(Owner.Kind.PERSON, person.id(), person.name(), person.unitCode(), unitName);
    }

    private static Owner owner(Unit unit) {
        return new Owner(Owner.Kind.UNIT, unit.code(), unit.name(), unit.code(), unit.name());
    }
}

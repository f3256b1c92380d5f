package io.zhengyou.rectification.book;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.Unit;
import org.springframework.stereotype.Component;

/** Who stands outside a unit: nobody verifies what their own unit had to mend. */
@Component
public class Outsiders {

    private final People people;

    Outsiders(People people) {
        this.people = people;
    }

    /** Whether a person neither belongs to the unit nor files or signs for it. */
    public boolean include(String person, String unitCode) {
        return people.find(person).map(Person::unitCode).filter(unitCode::equals).isEmpty()
                && !actsFor(person, Role.LIAISON, unitCode) && !actsFor(person, Role.SECRETARY, unitCode);
    }

    /** The group, unless everybody in it belongs to the unit: then the leading group. */
    String groupFor(String group, String unitCode) {
        boolean someone = people.inGroup(group).stream().anyMatch(person -> include(person.id(), unitCode));
        return someone ? group : Role.LEADING_GROUP.group();
    }

    private boolean actsFor(String person, Role role, String unitCode) {
        return people.unitsOf(person, role).stream().map(Unit::code).anyMatch(unitCode::equals);
    }
}

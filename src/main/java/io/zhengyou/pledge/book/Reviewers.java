package io.zhengyou.pledge.book;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Role;
import io.zhengyou.pledge.PledgerKind;
import org.springframework.stereotype.Component;

/** Who reviews and judges a pledge: the office a unit's, the secretary of the unit a member's; nobody their own. */
@Component
public class Reviewers {

    private final People people;

    Reviewers(People people) {
        this.people = people;
    }

    /** The engine group. A member's pledge is the office's where the unit has no secretary, or its secretary is the member. */
    public String of(Pledge pledge) {
        String unit = pledge.pledger().unitCode();
        boolean secretary = pledge.pledger().kind() == PledgerKind.MEMBER
                && people.inRole(Role.SECRETARY, unit).stream().anyMatch(person -> !person.id().equals(pledge.filedBy()));
        return secretary ? Role.SECRETARY.groupIn(unit) : Role.OFFICE.group();
    }
}

package io.zhengyou.award.nomination;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who in the nominating unit is told how a nomination goes on: whoever has it in hand, as long as they are a liaison of the
 * unit, else its liaisons of today; and its secretaries.
 */
@Component
public class ToldOf {

    private final People people;

    ToldOf(People people) {
        this.people = people;
    }

    public Set<String> nomination(Nomination nomination) {
        List<String> liaisons = ids(Role.LIAISON, nomination);
        Set<String> told = new LinkedHashSet<>(liaisons.contains(nomination.holder()) ? List.of(nomination.holder()) : liaisons);
        told.addAll(ids(Role.SECRETARY, nomination));
        return told;
    }

    private List<String> ids(Role role, Nomination nomination) {
        return people.inRole(role, nomination.unitCode()).stream().map(Person::id).toList();
    }
}

package io.zhengyou.award.objection;

import io.zhengyou.award.conflict.ConflictRegister;
import io.zhengyou.award.conflict.Conflicts;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may look into an objection: members of the office and the ethics committee without a part in the matter. */
@Component
public class Investigators {

    private final People people;
    private final ConflictRegister conflicts;

    Investigators(People people, ConflictRegister conflicts) {
        this.people = people;
        this.conflicts = conflicts;
    }

    /** By login name. */
    public List<Person> of(Nomination nomination, Objector objector) {
        Conflicts known = conflicts.ofRound(nomination.roundId());
        return Stream.of(Role.OFFICE, Role.ETHICS_COMMITTEE)
                .flatMap(role -> people.inRole(role).stream())
                .filter(person -> Impartiality.between(person, nomination, known) && !person.id().equals(objector.person()))
                .distinct().sorted(Comparator.comparing(Person::id)).toList();
    }
}

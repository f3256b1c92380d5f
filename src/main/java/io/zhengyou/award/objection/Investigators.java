package io.zhengyou.award.objection;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may look into an objection: members of the office and the ethics committee without a part in the matter. */
@Component
public class Investigators {

    private final People people;

    Investigators(People people) {
        this.people = people;
    }

    /** By login name. */
    public List<Person> of(Nomination nomination, Objector objector) {
        return Stream.of(Role.OFFICE, Role.ETHICS_COMMITTEE)
                .flatMap(role -> people.inRole(role).stream())
                .filter(person -> isImpartial(person, nomination) && !person.id().equals(objector.person()))
                .distinct().sorted(Comparator.comparing(Person::id)).toList();
    }

    /** Nobody of the nominee's unit, nobody who files it, and nobody about themselves. */
    public static boolean isImpartial(Person person, Nomination nomination) {
        boolean nominee = nomination.nominee() != null && Objects.equals(person.name(), nomination.nominee().name());
        return !person.unitCode().equals(nomination.unitCode()) && !nomination.isFiledBy(person.id()) && !nominee;
    }
}

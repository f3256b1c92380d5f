package io.zhengyou.award.objection;

import io.zhengyou.award.conflict.ConflictRegister;
import io.zhengyou.award.conflict.Conflicts;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import org.springframework.stereotype.Component;

/** Who has no part in a matter: nobody with a conflict of interest, known or declared, and nobody about themselves. */
@Component
public class Impartiality {

    private final ConflictRegister conflicts;
    private final People people;

    Impartiality(ConflictRegister conflicts, People people) {
        this.conflicts = conflicts;
        this.people = people;
    }

    /** @param login of somebody of the directory; one that it does not know has no part */
    public boolean of(String login, Nomination nomination) {
        Conflicts known = conflicts.ofRound(nomination.roundId());
        return people.find(login).filter(person -> !between(person, nomination, known)).isEmpty();
    }

    static boolean between(Person person, Nomination nomination, Conflicts conflicts) {
        return !conflicts.between(person, nomination) && !person.name().equals(nomination.submitted().name());
    }
}

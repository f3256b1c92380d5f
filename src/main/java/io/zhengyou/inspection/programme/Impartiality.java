package io.zhengyou.inspection.programme;

import io.zhengyou.directory.KnownConflicts;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.engine.Accounts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who must not inspect a unit: those who belong to it, act for it, led it lately, or are known to have a conflict of interest with it. */
@Component
public class Impartiality {

    private final People people;
    private final Accounts accounts;
    private final KnownConflicts conflicts;
    private final FormerPosts formerPosts;
    private final Clock clock;

    Impartiality(People people, Accounts accounts, KnownConflicts conflicts, FormerPosts formerPosts, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.conflicts = conflicts;
        this.formerPosts = formerPosts;
        this.clock = clock;
    }

    /** As it is now. */
    public Obstacles obstacles() {
        return new Obstacles(this::known, formerPosts.all(), conflicts.all(), LocalDate.now(clock));
    }

    private Obstacles.Known known(String person) {
        return new Obstacles.Known(people.find(person).map(Person::name).orElse(person), people.find(person).map(Person::unitCode).orElse(""),
                accounts.groupsOf(person));
    }
}

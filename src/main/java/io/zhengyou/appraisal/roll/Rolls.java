package io.zhengyou.appraisal.roll;

import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.round.Plan;
import io.zhengyou.appraisal.round.RollSource;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.appraisal.round.Scope;
import io.zhengyou.directory.People;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the roll of a round by the rule of its plan. */
@Component
public class Rolls {

    private final Rounds rounds;
    private final Electors electors;
    private final People people;
    private final SecureRandom seeds = new SecureRandom();

    Rolls(Rounds rounds, Electors electors, People people) {
        this.rounds = rounds;
        this.electors = electors;
        this.people = people;
    }

    /** Whoever is asked about nothing is not asked: in a round about one's own unit, whose unit is not appraised. */
    public void make(String roundId) {
        Round round = rounds.get(roundId);
        Plan plan = round.planned();
        if (plan.roll() == RollSource.DIRECTORY) {
            electors.replace(roundId, people.all().stream().filter(person -> !person.unitCode().isEmpty())
                    .map(person -> new Elector(person.id(), person.name(), person.unitCode(), person.mail())).toList());
        }
        Set<String> units = rounds.subjects(roundId).stream().map(Subject::unitCode).collect(Collectors.toSet());
        List<Elector> asked = electors.all(roundId).stream()
                .filter(elector -> plan.scope() == Scope.ALL || units.contains(elector.unitCode())).toList();
        if (plan.sample() != null) {
            long seed = seeds.nextLong();
            rounds.drawn(roundId, seed);
            asked = Lot.draw(asked, plan.sample(), seed);
        }
        electors.choose(roundId, asked);
    }
}

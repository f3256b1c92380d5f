package io.zhengyou.award.review;

import io.zhengyou.award.conflict.ConflictRegister;
import io.zhengyou.award.conflict.Conflicts;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.round.Round;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws the experts of a round and replaces those who step aside or keep silent. */
@Component
public class ExpertDraw {

    private final Reviews reviews;
    private final Draws draws;
    private final Nominations nominations;
    private final People people;
    private final ConflictRegister conflicts;
    private final ShortageReport shortage;
    private final SecureRandom seeds = new SecureRandom();

    ExpertDraw(Reviews reviews, Draws draws, Nominations nominations, People people, ConflictRegister conflicts, ShortageReport shortage) {
        this.reviews = reviews;
        this.draws = draws;
        this.nominations = nominations;
        this.people = people;
        this.conflicts = conflicts;
        this.shortage = shortage;
    }

    /**
     * Gives every qualified nomination its experts, and tells the office for which there were too few. Drawn once: a
     * repeated call changes nothing.
     */
    public void draw(Round round) {
        if (!reviews.ofRound(round.id()).isEmpty()) {
            return;
        }
        List<Person> people = experts();
        List<Expert> pool = people.stream().map(ExpertDraw::expert).toList();
        Conflicts known = conflicts.ofRound(round.id());
        List<Candidate> candidates = nominations.ofRound(round.id(), State.QUALIFIED).stream()
                .map(nomination -> candidate(nomination, people, known)).toList();
        long seed = seeds.nextLong();
        Draw draw = Draw.of(seed, pool, round.rules().panelSize(), candidates, round.rules().expertsPerNomination());
        draws.add(round.id(), seed, pool, candidates, draw);
        draw.experts().forEach((nomination, experts) -> reviews.assign(round.id(), nomination, experts));
        shortage.send(round, draw.missing());
    }

    /**
     * Another expert for a nomination: of the panel, or else of the pool, without a conflict of interest, never asked before,
     * least loaded.
     *
     * @return the new review; empty if there is nobody left
     */
    public Optional<Review> replace(Review replaced) {
        List<Review> all = reviews.ofRound(replaced.roundId());
        List<Person> people = experts();
        Candidate candidate = candidate(nominations.get(replaced.nominationId()), people, conflicts.ofRound(replaced.roundId()));
        Set<String> asked = all.stream().filter(review -> review.nominationId().equals(replaced.nominationId()))
                .map(Review::expert).collect(Collectors.toSet());
        List<String> panel = draws.panel(replaced.roundId());
        return people.stream().map(ExpertDraw::expert)
                .filter(expert -> !candidate.bars(expert) && !asked.contains(expert.id()))
                .min(Comparator.<Expert, Boolean>comparing(expert -> !panel.contains(expert.id()))
                        .thenComparing(expert -> load(expert, all))
                        .thenComparing(Expert::id))
                .map(expert -> reviews.get(reviews.assign(replaced.roundId(), replaced.nominationId(), List.of(expert.id())).get(0)));
    }

    private List<Person> experts() {
        return people.inRole(Role.EXPERT);
    }

    private static Candidate candidate(Nomination nomination, List<Person> people, Conflicts known) {
        return new Candidate(nomination.id(), nomination.unitCode(),
                people.stream().filter(person -> known.between(person, nomination)).map(Person::id).collect(Collectors.toSet()));
    }

    private static Expert expert(Person person) {
        return new Expert(person.id(), person.unitCode());
    }

    /** What somebody stepped aside from, or was relieved of, is no work. */
    private static long load(Expert expert, List<Review> all) {
        return all.stream().filter(review -> review.expert().equals(expert.id()) && review.state().isWork()).count();
    }
}

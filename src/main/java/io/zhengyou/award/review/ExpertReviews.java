package io.zhengyou.award.review;

import io.zhengyou.award.conflict.ConflictRegister;
import io.zhengyou.award.conflict.Conflicts;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import io.zhengyou.award.round.Round;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws the experts of a round, replaces those who step aside, and ranks the nominees by what they scored. */
@Component
public class ExpertReviews {

    private final Reviews reviews;
    private final Nominations nominations;
    private final People people;
    private final ConflictRegister conflicts;
    private final RecordChain record;
    private final SecureRandom seeds = new SecureRandom();

    ExpertReviews(Reviews reviews, Nominations nominations, People people, ConflictRegister conflicts, RecordChain record) {
        this.reviews = reviews;
        this.nominations = nominations;
        this.people = people;
        this.conflicts = conflicts;
        this.record = record;
    }

    /** Gives every qualified nomination its experts. Drawn once: a repeated call changes nothing. */
    public void draw(Round round) {
        if (!reviews.ofRound(round.id()).isEmpty()) {
            return;
        }
        List<Person> people = experts();
        List<Expert> pool = people.stream().map(ExpertReviews::expert).toList();
        Conflicts known = conflicts.ofRound(round.id());
        List<Candidate> candidates = nominations.ofRound(round.id(), State.QUALIFIED).stream()
                .map(nomination -> candidate(nomination, people, known)).toList();
        long seed = seeds.nextLong();
        Draw draw = new Draw(seed, pool, round.rules().panelSize());
        reviews.record(round.id(), seed, pool, draw.panel(), candidates);
        draw.assign(candidates, round.rules().expertsPerNomination()).forEach((nomination, experts) ->
                experts.forEach(expert -> reviews.assign(round.id(), nomination, expert)));
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
        List<String> panel = reviews.panel(replaced.roundId());
        return people.stream().map(ExpertReviews::expert)
                .filter(expert -> !candidate.bars(expert) && !asked.contains(expert.id()))
                .min(Comparator.<Expert, Boolean>comparing(expert -> !panel.contains(expert.id()))
                        .thenComparing(expert -> load(expert, all))
                        .thenComparing(Expert::id))
                .map(expert -> reviews.get(reviews.assign(replaced.roundId(), replaced.nominationId(), expert.id())));
    }

    /** Nobody need review this nomination any more. */
    public void withdraw(String nominationId) {
        reviews.withdraw("nomination_id", nominationId);
    }

    /** Nobody need review anything in this round any more. */
    public void withdrawAll(String roundId) {
        reviews.withdraw("round_id", roundId);
    }

    /** Writes score and place to every qualified nomination. What nobody scored has nothing to its credit: zero. */
    public void rank(Round round) {
        Map<String, BigDecimal> combined = Combination.of(round.rules().scoreRule(), marks(round));
        Map<String, BigDecimal> scores = new HashMap<>();
        nominations.ofRound(round.id(), State.QUALIFIED).stream().map(Nomination::id)
                .forEach(id -> scores.put(id, combined.getOrDefault(id, BigDecimal.ZERO)));
        Ranking.of(scores).forEach(ranked -> nominations.rank(ranked.nominationId(), ranked.score(), ranked.place()));
        record.add(round.id(), Recorded.RANKING, round.id());
    }

    /** How the scores of these nominations, all that were ranked, came about. */
    public ScoreSheet sheet(Round round, List<String> ranked) {
        return ScoreSheet.of(round.rules().scoreRule(), round.rules().quota(), ranked, marks(round));
    }

    /** Whether nobody's review is awaited any more. */
    public boolean isComplete(String roundId) {
        return reviews.ofRound(roundId).stream().noneMatch(review -> review.state() == ReviewState.OPEN);
    }

    private List<Mark> marks(Round round) {
        Map<String, List<Integer>> scores = reviews.scoresOfRound(round.id());
        return reviews.ofRound(round.id()).stream()
                .filter(review -> review.state() == ReviewState.SCORED)
                .map(review -> new Mark(review.nominationId(), review.expert(),
                        Mark.total(round.rules().criteria(), scores.getOrDefault(review.id(), List.of()))))
                .toList();
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

    private static long load(Expert expert, List<Review> all) {
        return all.stream().filter(review -> review.expert().equals(expert.id())).count();
    }
}

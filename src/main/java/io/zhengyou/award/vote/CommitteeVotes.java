package io.zhengyou.award.vote;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.programme.Rules;
import io.zhengyou.award.round.Round;
import io.zhengyou.ballot.BallotPaper;
import io.zhengyou.ballot.Ballots;
import io.zhengyou.ballot.CountingRule;
import io.zhengyou.ballot.Option;
import io.zhengyou.ballot.Tally;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.WorkingDays;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The committee votes on the whole shortlist; without a quorum it votes anew, and a tie on the last seat is voted again
 * among the tied. How many members must vote and how many of the valid ballots elect is said by the round's rules.
 */
@Component
public class CommitteeVotes {

    private final Votes votes;
    private final Ballots ballots;
    private final Nominations nominations;
    private final People people;
    private final WorkingDays workingDays;

    CommitteeVotes(Votes votes, Ballots ballots, Nominations nominations, People people, WorkingDays workingDays) {
        this.votes = votes;
        this.ballots = ballots;
        this.nominations = nominations;
        this.people = people;
        this.workingDays = workingDays;
    }

    /** Prepares the next ballot. @return its id */
    public String open(Round round) {
        List<Vote> before = votes.ofRound(round.id());
        Vote last = before.isEmpty() ? null : before.get(before.size() - 1);
        List<String> nominees = last == null ? shortlist(round) : last.isTied() ? last.with(VoteResult.TIED) : List.copyOf(last.results().keySet());
        int seats = last == null ? round.rules().quota() : last.seats() - last.with(VoteResult.ELECTED).size();
        Instant closesAt = workingDays.after(round.rules().ballotDays()).toInstant();
        String ballotId = ballots.open(new BallotPaper(
                title(round, before.size() + 1), round.id(), options(round, nominees), committee(), rule(round.rules(), seats), closesAt));
        votes.add(ballotId, round.id(), seats, closesAt, nominees);
        return ballotId;
    }

    public Instant closesAt(String ballotId) {
        return votes.get(ballotId).closesAt();
    }

    /** Takes over the result of a closed ballot. @return whether there was a quorum */
    public boolean count(String ballotId) {
        Tally tally = ballots.tally(ballotId);
        votes.count(votes.get(ballotId), tally);
        return tally.quorumReached();
    }

    /** @return the id of the latest ballot */
    public String latest(String roundId) {
        return votes.latest(roundId).orElseThrow().ballotId();
    }

    /** Ends the ballot that was not counted yet, if there is one. @return whether there was */
    public boolean discard(String roundId) {
        Optional<Vote> open = votes.latest(roundId).filter(vote -> vote.quorum() == null);
        open.ifPresent(vote -> ballots.discard(vote.ballotId()));
        return open.isPresent();
    }

    public boolean isTied(String ballotId) {
        return votes.get(ballotId).isTied();
    }

    /** Whoever was elected in one of the ballots and was not disqualified since, by place. */
    public List<Nomination> elected(String roundId) {
        Set<String> elected = votes.ofRound(roundId).stream()
                .flatMap(vote -> vote.with(VoteResult.ELECTED).stream()).collect(Collectors.toSet());
        return nominations.ofRound(roundId).stream()
                .filter(nomination -> elected.contains(nomination.id()) && nomination.state() != State.DISQUALIFIED)
                .sorted(Nomination.BY_PLACE)
                .toList();
    }

    /** The counts of every ballot, in the order of voting. */
    public List<Tally> tallies(String roundId) {
        return votes.ofRound(roundId).stream().filter(vote -> vote.quorum() != null).map(vote -> ballots.tally(vote.ballotId())).toList();
    }

    private static CountingRule rule(Rules rules, int seats) {
        return new CountingRule(
                rules.quorum().numerator(), rules.quorum().denominator(), rules.pass().numerator(), rules.pass().denominator(), seats);
    }

    private List<String> shortlist(Round round) {
        return nominations.ofRound(round.id()).stream().filter(Nomination::shortlisted).map(Nomination::id).toList();
    }

    private List<Option> options(Round round, List<String> nominees) {
        return nominations.ofRound(round.id()).stream()
                .filter(nomination -> nominees.contains(nomination.id()))
                .sorted(Nomination.BY_PLACE)
                .map(nomination -> new Option(nomination.id(), nomination.submitted().name(),
                        nomination.unitName() + "推荐。" + nomination.submitted().summary()))
                .toList();
    }

    private Set<String> committee() {
        return people.inRole(Role.COMMITTEE).stream().map(Person::id).collect(Collectors.toSet());
    }

    private static String title(Round round, int number) {
        return number == 1 ? round.title() : round.title() + "（第 " + number + " 次投票）";
    }
}

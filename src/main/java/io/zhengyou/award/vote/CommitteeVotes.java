package io.zhengyou.award.vote;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.round.Round;
import io.zhengyou.ballot.Ballots;
import io.zhengyou.ballot.Tally;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The committee votes on the whole shortlist; without a quorum it votes anew, and a tie on the last seat is voted again
 * among the tied, as often as {@link Course} allows. How many members must vote and how many of the valid votes elect is said
 * by the round's rules. A member with a conflict of interest leaves the vote on that nominee.
 */
@Component
public class CommitteeVotes {

    private final Votes votes;
    private final Rulings rulings;
    private final MinuteBook minutes;
    private final NextBallot next;
    private final Ballots ballots;
    private final Nominations nominations;

    CommitteeVotes(Votes votes, Rulings rulings, MinuteBook minutes, NextBallot next, Ballots ballots, Nominations nominations) {
        this.votes = votes;
        this.rulings = rulings;
        this.minutes = minutes;
        this.next = next;
        this.ballots = ballots;
        this.nominations = nominations;
    }

    /** Prepares the next ballot. @return its id */
    public String open(Round round) {
        return next.open(round);
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

    /** What follows from the ballots that were counted. */
    public Outcome outcome(String roundId) {
        return Course.after(votes.ofRound(roundId));
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

    /** Who is tied in the latest ballot, by place. */
    public List<Nomination> tied(String roundId) {
        return nominees(roundId, votes.get(latest(roundId)).with(VoteResult.TIED));
    }

    /** How many seats the latest ballot left open. */
    public int seatsLeft(String roundId) {
        return votes.get(latest(roundId)).seatsLeft();
    }

    /**
     * The leading group gives the seats that are left to some of the tied.
     *
     * @param chosen the ids of as many nominations as there are seats left
     */
    public void rule(String roundId, String person, List<String> chosen, String reason) {
        rulings.add(roundId, latest(roundId), person, chosen, reason);
    }

    /** Whoever was elected in one of the ballots or by the leading group's ruling, and was not disqualified since, by place. */
    public List<Nomination> elected(String roundId) {
        Set<String> elected = votes.ofRound(roundId).stream()
                .flatMap(vote -> vote.with(VoteResult.ELECTED).stream()).collect(Collectors.toCollection(HashSet::new));
        rulings.ofRound(roundId).ifPresent(ruling -> elected.addAll(ruling.chosen()));
        return nominees(roundId, elected).stream().filter(nomination -> nomination.state() != State.DISQUALIFIED).toList();
    }

    /** Everything about the ballots that were counted. */
    public Minutes minutes(Round round) {
        return minutes.of(round);
    }

    private List<Nomination> nominees(String roundId, Collection<String> ids) {
        return nominations.ofRound(roundId).stream().filter(nomination -> ids.contains(nomination.id())).sorted(Nomination.BY_PLACE).toList();
    }
}

package io.zhengyou.award.vote;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.round.Round;
import io.zhengyou.ballot.BallotPaper;
import io.zhengyou.ballot.Ballots;
import io.zhengyou.ballot.CountingRule;
import io.zhengyou.ballot.Option;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.WorkingDays;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts to the vote what is still to be decided: the shortlist, the same again without a quorum, or the tied for the seats that are left. */
@Component
class NextBallot {

    private final Votes votes;
    private final Committee committee;
    private final Ballots ballots;
    private final Nominations nominations;
    private final WorkingDays workingDays;

    NextBallot(Votes votes, Committee committee, Ballots ballots, Nominations nominations, WorkingDays workingDays) {
        this.votes = votes;
        this.committee = committee;
        this.ballots = ballots;
        this.nominations = nominations;
        this.workingDays = workingDays;
    }

    /** @return the id of the ballot */
    String open(Round round) {
        List<Vote> before = votes.ofRound(round.id());
        Vote last = before.isEmpty() ? null : before.get(before.size() - 1);
        List<Nomination> nominees = last == null
                ? committee.shortlist(round.id())
                : nominees(round.id(), last.isTied() ? last.with(VoteResult.TIED) : last.results().keySet());
        int seats = last == null ? round.rules().quota() : last.seatsLeft();
        Instant closesAt = workingDays.after(round.rules().ballotDays()).toInstant();
        String ballotId = ballots.open(paper(round, before.size() + 1, nominees, Counting.rule(round.rules(), seats), closesAt));
        votes.add(ballotId, round.id(), seats, closesAt, nominees.stream().map(Nomination::id).toList());
        return ballotId;
    }

    private List<Nomination> nominees(String roundId, Collection<String> ids) {
        return nominations.ofRound(roundId).stream().filter(nomination -> ids.contains(nomination.id())).sorted(Nomination.BY_PLACE).toList();
    }

    private BallotPaper paper(Round round, int number, List<Nomination> nominees, CountingRule rule, Instant closesAt) {
        List<Option> options = nominees.stream().map(nomination -> new Option(nomination.id(), nomination.submitted().name(),
                nomination.unitName() + "推荐。" + nomination.submitted().summary())).toList();
        return new BallotPaper(number == 1 ? round.title() : round.title() + "（第 " + number + " 次投票）", round.id(), options,
                committee.members().stream().map(Person::id).collect(Collectors.toSet()), committee.exclusions(round.id(), nominees), rule, closesAt);
    }
}

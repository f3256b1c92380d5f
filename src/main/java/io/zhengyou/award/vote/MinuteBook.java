package io.zhengyou.award.vote;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.round.Round;
import io.zhengyou.ballot.Ballots;
import io.zhengyou.ballot.Count;
import io.zhengyou.ballot.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts the minutes together. */
@Component
class MinuteBook {

    private final Votes votes;
    private final Rulings rulings;
    private final Ballots ballots;
    private final Nominations nominations;

    MinuteBook(Votes votes, Rulings rulings, Ballots ballots, Nominations nominations) {
        this.votes = votes;
        this.rulings = rulings;
        this.ballots = ballots;
        this.nominations = nominations;
    }

    Minutes of(Round round) {
        List<Vote> counted = votes.ofRound(round.id()).stream().filter(vote -> vote.quorum() != null).toList();
        List<Minutes.Sitting> sittings = new ArrayList<>();
        for (Vote vote : counted) {
            List<Vote> before = counted.subList(0, sittings.size());
            sittings.add(sitting(round, vote, before));
        }
        return new Minutes(round.id(), sittings, rulings.ofRound(round.id()).orElse(null));
    }

    private Minutes.Sitting sitting(Round round, Vote vote, List<Vote> before) {
        Tally tally = ballots.tally(vote.ballotId());
        Map<String, Integer> recused = ballots.excluded(vote.ballotId());
        boolean repeated = !before.isEmpty() && !before.get(before.size() - 1).hadQuorum();
        return new Minutes.Sitting(vote.ballotId(), vote.number(), Course.ties(before), repeated, vote.closesAt(), Counting.rule(round.rules(), vote.seats()),
                tally.roll(), ballots.issued(vote.ballotId()), tally.cast(), tally.quorumReached(),
                tally.counts().stream().map(count -> line(vote, count, recused.getOrDefault(count.optionId(), 0))).toList());
    }

    private Minutes.Line line(Vote vote, Count count, int recused) {
        Nomination nomination = nominations.get(count.optionId());
        return new Minutes.Line(nomination.id(), nomination.submitted().name(), nomination.unitName(), count.approve(), count.against(), count.abstain(),
                count.valid(), recused, Objects.requireNonNull(vote.results().get(nomination.id())));
    }
}

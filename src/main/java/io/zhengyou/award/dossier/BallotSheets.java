package io.zhengyou.award.dossier;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.vote.CommitteeVotes;
import io.zhengyou.ballot.Count;
import io.zhengyou.ballot.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The only place that reads what the committee's ballots resulted in, for minutes and dossier. */
@Component
class BallotSheets {

    private final CommitteeVotes votes;
    private final Nominations nominations;

    BallotSheets(CommitteeVotes votes, Nominations nominations) {
        this.votes = votes;
        this.nominations = nominations;
    }

    /** The counted ballots, in the order of voting. */
    List<BallotSheet> of(Round round) {
        Map<String, Nomination> byId = nominations.ofRound(round.id()).stream().collect(Collectors.toMap(Nomination::id, Function.identity()));
        List<BallotSheet> sheets = new ArrayList<>();
        int seats = round.rules().quota();
        for (Tally tally : votes.tallies(round.id())) {
            sheets.add(new BallotSheet(sheets.size() + 1, seats, tally.roll(), tally.cast(), tally.valid(), tally.quorumReached(),
                    tally.counts().stream().map(count -> line(count, tally, byId.get(count.optionId()))).toList()));
            seats -= tally.elected().size();
        }
        return sheets;
    }

    private static BallotSheet.Line line(Count count, Tally tally, Nomination nomination) {
        return new BallotSheet.Line(nomination.id(), nomination.submitted().name(), nomination.unitName(),
                count.approve(), count.against(), count.abstain(), result(count.optionId(), tally));
    }

    private static String result(String option, Tally tally) {
        if (!tally.quorumReached()) {
            return "投票无效";
        }
        if (tally.elected().contains(option)) {
            return "通过";
        }
        return tally.tiedOnLastSeat().contains(option) ? "末位票数相同，再次投票" : "未通过";
    }
}

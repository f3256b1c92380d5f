package io.zhengyou.award.dossier;

import io.zhengyou.award.round.Round;
import io.zhengyou.award.vote.CommitteeVotes;
import io.zhengyou.award.vote.Minutes;
import io.zhengyou.award.vote.Ruling;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the committee's ballots resulted in, in the words of minutes and dossier. */
@Component
class BallotSheets {

    private final CommitteeVotes votes;

    BallotSheets(CommitteeVotes votes) {
        this.votes = votes;
    }

    /** The counted ballots, in the order of voting. */
    List<BallotSheet> of(Round round) {
        Minutes minutes = votes.minutes(round);
        return minutes.sittings().stream().map(sitting -> sheet(sitting, minutes.ruling())).toList();
    }

    private static BallotSheet sheet(Minutes.Sitting sitting, @Nullable Ruling ruling) {
        return new BallotSheet(sitting.number(), sitting.rule().seats(), sitting.roll(), sitting.issued(), sitting.cast(), sitting.quorumReached(),
                sitting.lines().stream().map(line -> new BallotSheet.Line(line.nominationId(), line.name(), line.unitName(),
                        line.approve(), line.against(), line.abstain(), line.valid(), line.recused(), result(line, sitting, ruling))).toList());
    }

    private static String result(Minutes.Line line, Minutes.Sitting sitting, @Nullable Ruling ruling) {
        if (!sitting.quorumReached()) {
            return "投票无效";
        }
        return switch (line.result()) {
            case ELECTED -> "通过";
            case NOT_ELECTED -> "未通过";
            case TIED -> ruling == null || !ruling.ballotId().equals(sitting.ballotId()) ? "末位票数相同，再次投票"
                    : ruling.chosen().contains(line.nominationId()) ? "末位票数相同，领导小组裁定通过" : "末位票数相同，领导小组裁定未通过";
        };
    }
}

package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.vote.CommitteeVotes;
import io.zhengyou.ballot.Count;
import io.zhengyou.ballot.Tally;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The list of a round with the ballots it came from, as forms show it to the leading group. */
@Component
class ListView {

    private final Nominations nominations;
    private final CommitteeVotes votes;

    ListView(Nominations nominations, CommitteeVotes votes) {
        this.nominations = nominations;
        this.votes = votes;
    }

    Map<String, Object> of(Round round) {
        Map<String, Object> shown = new HashMap<>(RoundView.of(round));
        String list = votes.elected(round.id()).stream()
                .map(nomination -> nomination.submitted().name() + "（" + nomination.unitName() + "）").collect(Collectors.joining("\n"));
        shown.put("list", list.isEmpty() ? "无人达到通过票数。" : list);
        shown.put("ballots", ballots(votes.tallies(round.id())));
        return shown;
    }

    private String ballots(List<Tally> tallies) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tallies.size(); i++) {
            Tally tally = tallies.get(i);
            text.append("第 %d 次投票：应到 %d 人，投票 %d 人，有效 %d 票%s\n".formatted(
                    i + 1, tally.roll(), tally.cast(), tally.valid(), tally.quorumReached() ? "。" : "，未达到法定人数。"));
            tally.counts().forEach(count -> text.append(line(count)).append('\n'));
        }
        return text.toString().strip();
    }

    private String line(Count count) {
        return "%s：赞成 %d，反对 %d，弃权 %d".formatted(
                nominations.get(count.optionId()).submitted().name(), count.approve(), count.against(), count.abstain());
    }
}

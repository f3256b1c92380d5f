package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.vote.CommitteeVotes;
import io.zhengyou.award.vote.Minutes;
import java.util.HashMap;
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
        shown.put("ballots", ballots(round));
        return shown;
    }

    /** Every ballot with its counts, and what the leading group ruled on a tie. */
    String ballots(Round round) {
        Minutes minutes = votes.minutes(round);
        StringBuilder text = new StringBuilder();
        minutes.sittings().forEach(sitting -> {
            text.append("第 %d 次投票%s：应到 %d 人，投票 %d 人，有效 %d 票%s\n".formatted(
                    sitting.number(), sitting.runoff() > 0 ? "（票数相同者）" : "", sitting.roll(), sitting.cast(), sitting.cast(),
                    sitting.quorumReached() ? "。" : "，未达到法定人数。"));
            sitting.lines().forEach(line -> text.append(line(line)).append('\n'));
        });
        if (minutes.ruling() != null) {
            text.append("末位票数相同，领导小组裁定：%s。理由：%s\n".formatted(minutes.ruling().chosen().stream()
                    .map(id -> nominations.get(id).submitted().name()).collect(Collectors.joining("、")), minutes.ruling().reason()));
        }
        return text.toString().strip();
    }

    private static String line(Minutes.Line line) {
        return "%s：赞成 %d，反对 %d，弃权 %d%s".formatted(line.name(), line.approve(), line.against(), line.abstain(),
                line.recused() == 0 ? "" : "（%d 人回避，有效 %d 票）".formatted(line.recused(), line.valid()));
    }
}

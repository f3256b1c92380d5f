package io.zhengyou.award.outcome;

import io.zhengyou.award.Category;
import io.zhengyou.award.honour.Certificates;
import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.nomination.ToldOf;
import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.vote.CommitteeVotes;
import io.zhengyou.notification.Notifications;
import org.springframework.stereotype.Component;

/** How a nomination ended, and telling so to those who made it. */
@Component
public class Outcomes {

    private final Rounds rounds;
    private final Nominations nominations;
    private final Docket docket;
    private final CommitteeVotes votes;
    private final Certificates certificates;
    private final ToldOf toldOf;
    private final Notifications notifications;
    private final RecordChain record;

    Outcomes(
            Rounds rounds,
            Nominations nominations, Docket docket,
            CommitteeVotes votes,
            Certificates certificates,
            ToldOf toldOf,
            Notifications notifications,
            RecordChain record) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.docket = docket;
        this.votes = votes;
        this.certificates = certificates;
        this.toldOf = toldOf;
        this.notifications = notifications;
        this.record = record;
    }

    /** Every qualified nominee of a conferred round is awarded if elected, and gets a certificate. */
    public void decide(Round round) {
        var awarded = votes.elected(round.id()).stream().filter(nomination -> nomination.state() == State.QUALIFIED).toList();
        var elected = awarded.stream().map(Nomination::id).toList();
        nominations.ofRound(round.id(), State.QUALIFIED).forEach(nomination ->
                docket.enter(nomination.id(), elected.contains(nomination.id()) ? State.AWARDED : State.NOT_SELECTED));
        record.add(round.id(), Recorded.RESULT, round.id());
        certificates.issue(round, awarded);
    }

    /** Whatever of a terminated round was not over yet ends with it. */
    public void endAll(Round round) {
        nominations.ofRound(round.id()).stream()
                .filter(nomination -> nomination.state() == State.DRAFT || nomination.state().isUnderway())
                .forEach(nomination -> docket.enter(nomination.id(), State.ROUND_TERMINATED));
    }

    /** Tells whoever has it in hand and the unit's secretaries how the nomination stands now. @return whether it was awarded */
    public boolean tell(String nominationId) {
        Nomination nomination = nominations.get(nominationId);
        Round round = rounds.get(nomination.roundId());
        String name = nomination.nominee() == null ? "" : "「" + nomination.nominee().name() + "」";
        notifications.send(
                toldOf.nomination(nomination),
                round.title() + "：推荐" + name + nomination.state().label(),
                "%s推荐的候选%s%s在%s中的结果：%s。".formatted(
                        nomination.unitName(), round.rules().category() == Category.PERSON ? "人" : "集体", name,
                        round.title(), nomination.state().label()));
        return nomination.state() == State.AWARDED;
    }
}

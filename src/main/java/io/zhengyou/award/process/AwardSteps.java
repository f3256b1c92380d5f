package io.zhengyou.award.process;

import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.outcome.Announcements;
import io.zhengyou.award.outcome.Outcomes;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.Stage;
import io.zhengyou.award.vote.CommitteeVotes;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import java.time.Clock;
import java.util.Date;

/** The automatic steps of a round. */
@StepBean("award")
public class AwardSteps {

    private static final String NOBODY_LEFT = "公示期间对拟表彰人选的异议成立，没有其他人选。";

    private final Rounds rounds;
    private final Nominations nominations;
    private final Announcements announcements;
    private final Outcomes outcomes;
    private final CommitteeVotes votes;
    private final Removals removals;
    private final AwardProcess process;
    private final Clock clock;

    AwardSteps(Rounds rounds, Nominations nominations, Announcements announcements, Outcomes outcomes, CommitteeVotes votes,
            Removals removals, AwardProcess process, Clock clock) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.announcements = announcements;
        this.outcomes = outcomes;
        this.votes = votes;
        this.removals = removals;
        this.process = process;
        this.clock = clock;
    }

    @StepName("发布评选通知")
    public void publishCall(String roundId) {
        announcements.call(rounds.get(roundId));
    }

    /** The end of the nomination window. */
    @StepName(value = "推荐截止时间", gives = "推荐截止的时刻")
    public Date nominationsClose(String roundId) {
        return Date.from(rounds.get(roundId).closesAt(clock.getZone()));
    }

    /** @return whether no nomination is under review any more */
    @StepName(value = "截止推荐", gives = "推荐是否都已审结")
    public boolean closeNominations(String roundId) {
        rounds.lock(roundId);
        rounds.enter(roundId, Stage.CHECKING);
        return nominations.ofRound(roundId).stream().noneMatch(nomination -> nomination.state().isUnsettled());
    }

    @StepName(value = "核对合格候选人", gives = "是否有合格的候选人")
    public boolean anyQualified(String roundId) {
        return !nominations.ofRound(roundId, State.QUALIFIED).isEmpty();
    }

    @StepName("发布公示")
    public void publishNotice(String roundId) {
        announcements.notice(rounds.get(roundId));
    }

    /** The midnight after the last day of the public notice. */
    @StepName(value = "公示结束时间", gives = "公示结束的时刻")
    public Date noticeEnds(String roundId) {
        return Date.from(rounds.get(roundId).noticeEnd().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    /** Whether anybody is left on the list; where objections were upheld there may not be. */
    @StepName(value = "核定表彰名单", gives = "名单上是否还有人选")
    public boolean anyElected(String roundId) {
        boolean any = !votes.elected(roundId).isEmpty();
        if (!any) {
            rounds.giveReason(roundId, NOBODY_LEFT);
        }
        return any;
    }

    @StepName("公布表彰结果")
    public void confer(String roundId) {
        Round round = rounds.get(roundId);
        outcomes.decide(round);
        announcements.results(round);
        process.roundDecided(roundId);
    }

    @StepName("公布届次终止")
    public void terminate(String roundId) {
        Round round = rounds.get(roundId);
        outcomes.endAll(round);
        removals.endObjections(roundId);
        announcements.termination(round);
        process.roundTerminated(roundId);
    }

    /** The leading group has ended the round by a decision of its own. */
    @StepName("终止进行中的届次")
    public void stop(String roundId) {
        process.terminationApproved(roundId);
    }
}

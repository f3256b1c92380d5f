package io.zhengyou.award.outcome;

import io.zhengyou.award.CallPublished;
import io.zhengyou.award.Listed;
import io.zhengyou.award.NoticePublished;
import io.zhengyou.award.ResultsPublished;
import io.zhengyou.award.RoundTerminated;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.programme.Rules;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.Stage;
import io.zhengyou.award.vote.CommitteeVotes;
import io.zhengyou.directory.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes public what has to be public, at the stage of the round that calls for it. */
@Component
public class Announcements {

    private static final String NOBODY_QUALIFIED = "没有通过审查的候选人。";

    private final Rounds rounds;
    private final CommitteeVotes votes;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Announcements(Rounds rounds, CommitteeVotes votes, WorkingDays workingDays, Clock clock, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.votes = votes;
        this.workingDays = workingDays;
        this.clock = clock;
        this.events = events;
    }

    public void call(Round round) {
        rounds.enter(round.id(), Stage.NOMINATING);
        Rules rules = round.rules();
        events.publishEvent(new CallPublished(round.id(), round.programmeName(), round.title(), Objects.requireNonNull(round.callText()),
                rules.eligibility(), today(), round.closingDay(), rules.quota(), rules.quotaPerUnit(), rules.criteria()));
    }

    /** The notice runs from today; the day of publication does not count among its working days. */
    public void notice(Round round) {
        LocalDate until = workingDays.endOf(today().plusDays(1), round.rules().noticeDays());
        rounds.putOnNotice(round.id(), today(), until);
        events.publishEvent(new NoticePublished(
                round.id(), round.programmeName(), round.title(), elected(round), today(), until, round.rules().contact()));
    }

    public void results(Round round) {
        rounds.enter(round.id(), Stage.CONFERRED);
        events.publishEvent(new ResultsPublished(round.id(), round.programmeName(), round.title(),
                Objects.requireNonNull(round.decisionNumber()), Objects.requireNonNull(round.decidedOn()), elected(round)));
    }

    public void termination(Round round) {
        rounds.enter(round.id(), Stage.TERMINATED);
        String reason = round.reason() == null ? NOBODY_QUALIFIED : round.reason();
        rounds.giveReason(round.id(), reason);
        events.publishEvent(new RoundTerminated(round.id(), round.programmeName(), round.title(), reason));
    }

    private List<Listed> elected(Round round) {
        return votes.elected(round.id()).stream().map(Announcements::listed).toList();
    }

    static Listed listed(Nomination nomination) {
        return new Listed(nomination.submitted().name(), nomination.unitName(), nomination.submitted().summary());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package io.zhengyou.award.outcome;

import io.zhengyou.award.CallPublished;
import io.zhengyou.award.Listed;
import io.zhengyou.award.NoticePublished;
import io.zhengyou.award.ResultsPublished;
import io.zhengyou.award.RoundTerminated;
import io.zhengyou.award.RuleInWords;
import io.zhengyou.award.RulesPublished;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.programme.RulesInWords;
import io.zhengyou.award.programme.Rules;
import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.RulesSeal;
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
    private final RulesSeal seal;
    private final RecordChain record;
    private final ApplicationEventPublisher events;

    Announcements(Rounds rounds, CommitteeVotes votes, WorkingDays workingDays, Clock clock, RulesSeal seal, RecordChain record,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.votes = votes;
        this.workingDays = workingDays;
        this.clock = clock;
        this.seal = seal;
        this.record = record;
        this.events = events;
    }

    public void call(Round round) {
        rounds.enter(round.id(), Stage.NOMINATING);
        Rules rules = round.rules();
        events.publishEvent(new CallPublished(round.id(), round.programmeName(), round.title(), Objects.requireNonNull(round.callText()),
                rules.eligibility(), today(), round.closingDay(), rules.quota(), rules.quotaPerUnit(), rules.criteria()));
        publishRules(round);
    }

    /** The notice runs from today; the day of publication does not count among its working days. */
    public void notice(Round round) {
        LocalDate until = workingDays.endOf(today().plusDays(1), round.rules().noticeDays());
        rounds.putOnNotice(round.id(), today(), until);
        events.publishEvent(new NoticePublished(
                round.id(), round.programmeName(), round.title(), elected(round), today(), until, round.rules().contact()));
    }

    /** @throws IllegalStateException if the rules are not those that were published: a result by other rules is none */
    public void results(Round round) {
        seal.unbroken(round.id());
        rounds.enter(round.id(), Stage.CONFERRED);
        events.publishEvent(new ResultsPublished(round.id(), round.programmeName(), round.title(),
                Objects.requireNonNull(round.decisionNumber()), Objects.requireNonNull(round.decidedOn()), elected(round), record.head(round.id())));
    }

    public void termination(Round round) {
        rounds.enter(round.id(), Stage.TERMINATED);
        String reason = round.reason() == null ? NOBODY_QUALIFIED : round.reason();
        rounds.giveReason(round.id(), reason);
        record.add(round.id(), Recorded.TERMINATION, round.id());
        events.publishEvent(new RoundTerminated(round.id(), round.programmeName(), round.title(), reason));
    }

    private void publishRules(Round round) {
        RulesSeal.Sealed sealed = seal.unbroken(round.id());
        List<RuleInWords> words = RulesInWords.of(round.programmeName(), round.rules()).entrySet().stream()
                .map(rule -> new RuleInWords(rule.getKey(), rule.getValue())).toList();
        if (sealed.sha256() != null) {
            events.publishEvent(new RulesPublished(round.id(), sealed.document(), sealed.sha256(), words));
        }
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

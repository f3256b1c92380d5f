package io.zhengyou.award.takeback;

import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.round.Rounds;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The liaison takes back what the secretary has not opened. What could not be submitted again in time stays: it would lapse. */
@Component
class SubmissionUndo extends NominationUndo {

    private final Rounds rounds;
    private final Clock clock;

    SubmissionUndo(Rounds rounds, Nominations nominations, Docket docket, Clock clock) {
        super("award-nominee", State.SUBMITTED, State.DRAFT, rounds, nominations, docket);
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    Optional<String> refusal(Nomination nomination) {
        return rounds.get(nomination.roundId()).takesNominations(clock.instant(), clock.getZone())
                ? Optional.empty()
                : Optional.of("本届推荐已截止，撤回后就不能再提交，所以不能撤回。");
    }
}

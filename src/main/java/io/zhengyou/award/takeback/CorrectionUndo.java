package io.zhengyou.award.takeback;

import io.zhengyou.award.nomination.Corrections;
import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.round.Rounds;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The liaison takes back a correction that the secretary has not opened, while there is time to correct. */
@Component
class CorrectionUndo extends NominationUndo {

    private final Corrections corrections;
    private final Clock clock;

    CorrectionUndo(Rounds rounds, Nominations nominations, Docket docket, Corrections corrections, Clock clock) {
        super("award-correction", State.SUBMITTED, State.IN_CORRECTION, rounds, nominations, docket);
        this.corrections = corrections;
        this.clock = clock;
    }

    @Override
    Optional<String> refusal(Nomination nomination) {
        return corrections.latest(nomination.id()).orElseThrow().dueAt().isAfter(clock.instant())
                ? Optional.empty()
                : Optional.of("补正期限已过，撤回后就不能再提交，所以不能撤回。");
    }
}

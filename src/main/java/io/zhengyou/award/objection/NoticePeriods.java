package io.zhengyou.award.objection;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.Stage;
import io.zhengyou.award.vote.CommitteeVotes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Against whom one may object now: only while the notice lasts, to the end of its last day. */
@Component
public class NoticePeriods {

    private final Rounds rounds;
    private final Nominations nominations;
    private final CommitteeVotes votes;
    private final Clock clock;

    NoticePeriods(Rounds rounds, Nominations nominations, CommitteeVotes votes, Clock clock) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.votes = votes;
        this.clock = clock;
    }

    public boolean isOpen(Round round) {
        return round.stage() == Stage.ON_NOTICE
                && clock.instant().isBefore(round.noticeEnd().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    /** Those on the list of a round; empty while it is not on notice. */
    public List<Nomination> nominees(Round round) {
        return isOpen(round) ? votes.elected(round.id()) : List.of();
    }

    /** Those on notice inside their unit. */
    public List<Nomination> nomineesOf(String unitCode) {
        return nominations.onUnitNotice(unitCode).stream().filter(this::isOnUnitNotice).toList();
    }

    /** The first moment at which it is too late; empty before the notice begins. */
    public Optional<Instant> unitNoticeEnds(Nomination nomination) {
        return nominations.unitNoticeEnds(nomination.id());
    }

    /** On which notice this nomination can be objected against now; whoever asks holds the lock of its round. */
    Optional<Scope> scope(String nominationId) {
        Nomination nomination = nominations.get(nominationId);
        if (isOnUnitNotice(nomination)) {
            return Optional.of(Scope.UNIT);
        }
        return nominees(rounds.get(nomination.roundId())).stream().anyMatch(listed -> listed.id().equals(nominationId))
                ? Optional.of(Scope.PUBLIC)
                : Optional.empty();
    }

    private boolean isOnUnitNotice(Nomination nomination) {
        return nomination.state() == State.ENDORSED && unitNoticeEnds(nomination).filter(clock.instant()::isBefore).isPresent();
    }
}

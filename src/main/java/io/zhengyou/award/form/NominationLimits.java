package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.Nominee;
import io.zhengyou.award.round.Round;
import io.zhengyou.engine.FieldError;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How many, how late and whom: the limits of a nomination that do not depend on the nominee's eligibility. */
@Component
class NominationLimits {

    private final Nominations nominations;
    private final Clock clock;

    NominationLimits(Nominations nominations, Clock clock) {
        this.nominations = nominations;
        this.clock = clock;
    }

    /** Before a nomination is started: those that were not submitted yet use up nothing. */
    List<FieldError> ofUnit(Round round, String unitCode) {
        long made = nominations.ofRound(round.id()).stream()
                .filter(nomination -> nomination.unitCode().equals(unitCode) && nomination.state().countsForQuota()).count();
        return made < round.rules().quotaPerUnit() ? List.of() : List.of(new FieldError("unit",
                "本届每个单位最多推荐 %d 个，名额已用完，不能再推荐。".formatted(round.rules().quotaPerUnit())));
    }

    List<FieldError> ofSubmission(Round round, Nomination nomination, Nominee nominee) {
        List<FieldError> errors = new ArrayList<>();
        if (!round.takesNominations(clock.instant(), clock.getZone())) {
            errors.add(new FieldError("name", "本届推荐已于 %s 截止，不能再提交。请关注下一届。".formatted(round.closingDay())));
        }
        if (isTaken(nomination, nominee)) {
            errors.add(new FieldError("name", "本届已有人推荐该候选人，同一候选人只能推荐一次。请核对，或改推他人。"));
        }
        return errors;
    }

    private boolean isTaken(Nomination nomination, Nominee nominee) {
        return nominations.ofRound(nomination.roundId()).stream()
                .filter(other -> !other.id().equals(nomination.id()) && other.state().barsAnother())
                .map(Nomination::submitted)
                .anyMatch(other -> other.name().equals(nominee.name()) && Objects.equals(other.birthDate(), nominee.birthDate()));
    }
}

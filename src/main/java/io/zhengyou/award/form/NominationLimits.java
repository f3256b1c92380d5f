package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.round.Round;
import io.zhengyou.engine.FieldError;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many and how late: the limits of a nomination that do not depend on the nominee. */
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

    List<FieldError> ofWindow(Round round) {
        return round.takesNominations(clock.instant(), clock.getZone()) ? List.of() : List.of(new FieldError("name",
                "本届推荐已于 %s 截止，不能再提交。请关注下一届。".formatted(round.closingDay())));
    }
}

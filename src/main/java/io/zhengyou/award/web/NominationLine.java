package io.zhengyou.award.web;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.State;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A nomination on the office's page.
 *
 * @param name    of the nominee; empty until it was submitted
 * @param reviews how many experts have scored, of how many; empty before the draw
 */
record NominationLine(
        String name, String unit, String state, boolean unsettled, String reviews, @Nullable BigDecimal score, @Nullable Integer place) {

    static NominationLine of(Nomination nomination, String reviews) {
        State state = nomination.state();
        return new NominationLine(nomination.nominee() == null ? "" : nomination.nominee().name(), nomination.unitName(),
                state.label(), state.isUnsettled(), reviews, nomination.score(), nomination.place());
    }
}

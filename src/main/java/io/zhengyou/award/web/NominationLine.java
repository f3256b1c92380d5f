package io.zhengyou.award.web;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.State;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A nomination on the office's page.
 *
 * @param id      of the nomination
 * @param name    of the nominee; empty until it was submitted
 * @param files   how many files it has
 * @param reviews how many experts have scored, of how many; empty before the draw
 */
record NominationLine(
        String id, String name, int files, String unit, String state, boolean unsettled, String reviews, @Nullable BigDecimal score, @Nullable Integer place) {

    static NominationLine of(Nomination nomination, int files, String reviews) {
        State state = nomination.state();
        return new NominationLine(nomination.id(), nomination.nominee() == null ? "" : nomination.nominee().name(), files,
                nomination.unitName(), state.label(), state.isUnsettled(), reviews, nomination.score(), nomination.place());
    }
}

package io.zhengyou.rectification.web;

import io.zhengyou.rectification.Rectification;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A rectification as a row of the list. */
record RectificationLine(
        String id, String unit, String source, String severity, String problem, String state, boolean open, boolean late, int returns,
        @Nullable LocalDate due) {

    static RectificationLine of(Rectification shown, Clock clock) {
        return new RectificationLine(shown.id(), shown.unitName(), shown.order().source().label(), shown.order().severity().label(),
                shown.order().problem(), shown.state().label(), shown.state().isOpen(), shown.isOverdue(clock.instant()), shown.returns(),
                shown.dueAt() == null ? null : LocalDate.ofInstant(shown.dueAt(), clock.getZone()));
    }
}

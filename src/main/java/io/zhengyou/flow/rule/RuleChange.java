package io.zhengyou.flow.rule;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A rule that one of the office wants to add or to end, and what another has decided.
 *
 * @param ends       whether the rule is to end; if not, it is new
 * @param why        why it is to end; empty for a new one, whose reason says it
 * @param proposedBy login
 * @param decidedBy  login, {@code null} while nobody has decided
 * @param confirmed  {@code null} while nobody has decided
 */
public record RuleChange(
        String id, boolean ends, FlowRule rule, String why, String proposedBy, ZonedDateTime proposedAt, @Nullable String decidedBy,
        @Nullable ZonedDateTime decidedAt, @Nullable Boolean confirmed) {

    public boolean isOpen() {
        return confirmed == null;
    }
}

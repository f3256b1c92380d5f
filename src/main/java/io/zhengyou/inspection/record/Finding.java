package io.zhengyou.inspection.record;

import io.zhengyou.rectification.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a team found wrong.
 *
 * @param number        from 1, in the inspection
 * @param severity      as it holds: raised by one step if it repeats an earlier one
 * @param repeats       the id of the earlier finding; {@code null} if there is none
 * @param firstSeverity what the team put
 * @param answer        what the unit said against it; may be empty
 * @param decision      what the team said to that; may be empty
 */
public record Finding(
        String id, String inspectionId, int number, String clause, Severity severity, String problem, @Nullable String repeats, Severity firstSeverity,
        FindingState state, String answer, String decision) {

    public boolean isRaised() {
        return severity != firstSeverity;
    }
}

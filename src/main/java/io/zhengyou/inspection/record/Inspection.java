package io.zhengyou.inspection.record;

import io.zhengyou.inspection.Mode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One unit's inspection.
 *
 * @param team        the engine group of those who inspect
 * @param inspectedOn {@code null} until the team has said when
 */
public record Inspection(
        String id, String programmeId, String unitCode, String unitName, Mode mode, boolean surprise, String team, String teamName, Stage stage,
        @Nullable LocalDate inspectedOn) {

    /** What its tasks are about. */
    public String subject() {
        return "%s：%s".formatted(unitName, mode.label());
    }
}

package io.zhengyou.dossier.web;

import io.zhengyou.dossier.assessment.Assessment;
import io.zhengyou.dossier.assessment.Grade;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that waits for its grade.
 *
 * @param indicators what the decision table was asked, a line each
 * @param self       what the unit says of itself; empty if it missed that
 * @param own        whether the reader belongs to the unit
 * @param holder     the colleague who has claimed it; {@code null} if nobody or the reader
 */
record GradingLine(String taskId, Assessment assessment, String indicators, String self, boolean own, @Nullable String holder) {

    Grade proposed() {
        return Objects.requireNonNull(assessment.proposed());
    }

    /** Why the reader cannot grade it together with others; empty if they can. */
    public String obstacle() {
        return own ? "您属于这个单位，请由领导小组其他成员办理。" : holder == null ? "" : "正由" + holder + "办理。";
    }
}

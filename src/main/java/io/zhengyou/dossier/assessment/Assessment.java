package io.zhengyou.dossier.assessment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of one unit.
 *
 * @param proposed by the decision table; {@code null} before it was asked
 * @param grade    by the leading group; {@code null} before that
 */
public record Assessment(
        String id, String yearId, int year, String unitCode, String unitName, Stage stage, @Nullable Grade proposed, @Nullable Grade grade) {

    /** What its tasks are about, in words. */
    public String subject() {
        return "%s：%d 年度考核".formatted(unitName, year);
    }

    /** @throws NullPointerException before the leading group graded it */
    public Grade graded() {
        return Objects.requireNonNull(grade);
    }
}

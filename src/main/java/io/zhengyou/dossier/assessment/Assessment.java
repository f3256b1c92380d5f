package io.zhengyou.dossier.assessment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of one unit.
 *
 * @param proposed by the decision table; {@code null} before it was asked
 * @param votes     how many secretaries of like units voted on it; {@code null} before the count, or if there was no vote
 * @param approvals how many of them approved of its year; {@code null} likewise
 * @param grade    by the leading group; {@code null} before that
 */
public record Assessment(
        String id, String yearId, int year, String unitCode, String unitName, Stage stage, @Nullable Grade proposed, @Nullable Grade grade, @Nullable Integer votes,
        @Nullable Integer approvals) {

    /** What its tasks are about, in words. */
    public String subject() {
        return "%s：%d 年度考核".formatted(unitName, year);
    }

    /** How many percent of the votes approved, rounded down; -1 without a result, or where so few voted that it would tell how. */
    public int approval() {
        return votes == null || approvals == null || votes < PeerVote.LEAST ? -1 : 100 * approvals / votes;
    }

    /** @throws NullPointerException before the leading group graded it */
    public Grade graded() {
        return Objects.requireNonNull(grade);
    }
}

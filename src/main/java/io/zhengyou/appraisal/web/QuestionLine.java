package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.Question;
import org.jspecify.annotations.Nullable;

/**
 * What all said to one question.
 *
 * @param satisfied in percent
 * @param before    of the round before; {@code null} if it did not ask this
 */
record QuestionLine(Question question, double satisfied, @Nullable Double before) {

    /** In percentage points; {@code null} where there is nothing to compare. */
    public @Nullable Double change() {
        return before == null ? null : satisfied - before;
    }
}

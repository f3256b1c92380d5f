package io.zhengyou.appraisal.round;

import io.zhengyou.appraisal.Question;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One appraisal.
 *
 * @param comment     what is asked for in the appraiser's own words; {@code null} for nothing
 * @param plan        {@code null} before the preparation
 * @param ballotId    {@code null} before the opening
 * @param extended    whether its voting was extended, which happens once
 * @param codesSha256 of the list of check codes; {@code null} before the close
 * @param reason      why it is void or was terminated
 */
public record Round(
        String id, String title, String questionnaire, Stage stage, List<Question> questions, @Nullable String comment, @Nullable Plan plan,
        @Nullable String ballotId, boolean extended, @Nullable String codesSha256, @Nullable String reason) {

    /** @throws NullPointerException before the preparation */
    public Plan planned() {
        return Objects.requireNonNull(plan);
    }

    /** @throws NullPointerException before the opening */
    public String ballot() {
        return Objects.requireNonNull(ballotId);
    }

    public List<Integer> weights() {
        return questions.stream().map(Question::weight).toList();
    }
}

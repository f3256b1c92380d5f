package io.zhengyou.appraisal.questionnaire;

import io.zhengyou.appraisal.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about every subject.
 *
 * @param questions in their order; the weights sum to 100
 * @param comment   what is asked for in the appraiser's own words; {@code null} for nothing
 */
public record Questionnaire(String code, String name, List<Question> questions, @Nullable String comment) {

    /** A ballot is filled in on a phone: nobody answers more about a unit. */
    public static final int MOST_QUESTIONS = 20;

    public Questionnaire {
        questions = List.copyOf(questions);
        if (questions.size() > MOST_QUESTIONS || questions.stream().mapToInt(Question::weight).sum() != 100) {
            throw new IllegalArgumentException("the weights of at most " + MOST_QUESTIONS + " questions must sum to 100");
        }
    }

    /** In the words of the form, by the names of its parts. */
    public Map<String, String> inWords() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("问卷名称", name);
        for (int place = 0; place < questions.size(); place++) {
            Question question = questions.get(place);
            words.put("第 %d 题".formatted(place + 1), "%s（%s，%d%%）".formatted(question.text(), question.measures(), question.weight()));
        }
        words.put("意见栏", Objects.requireNonNullElse(comment, "没有"));
        return words;
    }
}

package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.Satisfaction;
import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.result.Sheet;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.engine.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A ballot as it is sent.
 *
 * @param answers  by the number of the subject, for each question the place of the step, from 0; {@code null} where nothing was chosen
 * @param comments by the number of the subject
 */
record Filled(@Nullable Map<Integer, @Nullable List<@Nullable Integer>> answers, @Nullable Map<Integer, @Nullable String> comments) {

    private static final int LONGEST_COMMENT = 300;

    Filled {
        answers = Objects.requireNonNullElse(answers, Map.of());
        comments = Objects.requireNonNullElse(comments, Map.of());
    }

    /** What is missing or does not fit, at the field: {@code s1q2} for the second question about the first subject, {@code s1} for its comment. */
    List<FieldError> errors(List<Subject> asked, Round round) {
        int questions = round.questions().size();
        List<FieldError> errors = new ArrayList<>();
        List<Integer> numbers = asked.stream().map(Subject::number).toList();
        for (int number : numbers) {
            List<Integer> given = Objects.requireNonNullElse(answers.get(number), List.of());
            for (int question = 0; question < questions; question++) {
                Integer step = question < given.size() ? given.get(question) : null;
                if (step == null || step < 0 || step >= Satisfaction.values().length) {
                    errors.add(new FieldError("s" + number + "q" + (question + 1), "请选择一项。"));
                }
            }
            commentError(number, round).ifPresent(words -> errors.add(new FieldError("s" + number, words)));
        }
        boolean strange = !numbers.containsAll(answers.keySet()) || !numbers.containsAll(comments.keySet())
                || answers.values().stream().anyMatch(given -> given != null && given.size() > questions);
        if (strange) {
            errors.add(new FieldError("", "评议票上没有这个对象或问题，请刷新后重新填写。"));
        }
        return errors;
    }

    private Optional<String> commentError(int number, Round round) {
        if (round.comment() == null && !comment(number).isEmpty()) {
            return Optional.of("这次评议不收文字意见，请删去。");
        }
        return comment(number).length() > LONGEST_COMMENT ? Optional.of("意见最多 " + LONGEST_COMMENT + " 字，请删减。") : Optional.empty();
    }

    /** Only what has no errors. */
    Sheet sheet(String code) {
        Map<Integer, String> steps = new HashMap<>();
        answers.forEach((number, given) -> steps.put(number, given.stream().map(String::valueOf).collect(Collectors.joining())));
        Map<Integer, String> words = new HashMap<>();
        comments.keySet().stream().filter(number -> !comment(number).isEmpty()).forEach(number -> words.put(number, comment(number)));
        return new Sheet(code, steps, words);
    }

    private String comment(int number) {
        return Objects.requireNonNullElse(comments.get(number), "").replace("\0", "").strip();
    }

    /** Its text says nothing: libraries write what they read into the log, if told to. */
    @Override
    public String toString() {
        return "a ballot";
    }
}

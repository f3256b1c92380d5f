package io.zhengyou.appraisal.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.result.Sheet;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.engine.FieldError;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One paper as it is typed in.
 *
 * @param answers  by the number of the subject, a digit a question: 1 to 5, the best first; 0 where the paper is blank or cannot be read
 * @param comments by the number of the subject
 */
public record PaperSheet(
        @JsonProperty("a") @Nullable Map<Integer, @Nullable String> answers, @JsonProperty("t") @Nullable Map<Integer, @Nullable String> comments) {

    private static final int LONGEST_COMMENT = 300;
    private static final char UNREADABLE = '0';

    public PaperSheet {
        answers = cleaned(answers);
        comments = cleaned(comments);
        comments.values().removeIf(String::isEmpty);
    }

    /** What is missing or does not fit, at the field: {@code s1q2} for the second question about the first subject, {@code s1} for its comment. */
    public List<FieldError> errors(List<Subject> asked, Round round) {
        int questions = round.questions().size();
        List<FieldError> errors = new ArrayList<>();
        for (Subject subject : asked) {
            String given = answer(subject.number());
            for (int question = 0; question < questions; question++) {
                if (question >= given.length() || given.charAt(question) < UNREADABLE || given.charAt(question) > '5') {
                    errors.add(new FieldError(field(subject.number(), question), "请填 1 到 5；没有填或看不清的填 0。"));
                }
            }
            if (round.comment() == null && !comment(subject.number()).isEmpty()) {
                errors.add(new FieldError("s" + subject.number(), "这次评议不收文字意见，请删去。"));
            } else if (comment(subject.number()).length() > LONGEST_COMMENT) {
                errors.add(new FieldError("s" + subject.number(), "意见最多 " + LONGEST_COMMENT + " 字，请删减。"));
            }
        }
        List<Integer> numbers = asked.stream().map(Subject::number).toList();
        if (bytes() > Sheet.LONGEST_COMMENTS) {
            errors.add(new FieldError("s" + numbers.get(0), "意见合计过长（约 %d 字以内），请删减。".formatted(Sheet.LONGEST_COMMENTS / 3)));
        }
        if (!numbers.containsAll(answers.keySet()) || !numbers.containsAll(comments.keySet())
                || answers.values().stream().anyMatch(given -> given.length() > questions)) {
            errors.add(new FieldError("", "评议票上没有这个对象或问题，请刷新后重新填写。"));
        }
        return errors;
    }

    /** Everything on it, field by field, in the order of the paper. */
    public Map<String, String> fields(List<Subject> asked) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Subject subject : asked) {
            String given = answer(subject.number());
            for (int question = 0; question < given.length(); question++) {
                fields.put(field(subject.number(), question), given.substring(question, question + 1));
            }
            fields.put("s" + subject.number(), comment(subject.number()));
        }
        return fields;
    }

    /** The other way round. */
    public static PaperSheet of(Map<String, String> fields, List<Subject> asked, int questions) {
        Map<Integer, String> answers = new TreeMap<>();
        Map<Integer, String> comments = new TreeMap<>();
        for (Subject subject : asked) {
            StringBuilder given = new StringBuilder();
            for (int question = 0; question < questions; question++) {
                String digit = Normalizer.normalize(fields.getOrDefault(field(subject.number(), question), "").strip(), Normalizer.Form.NFKC);
                // Whatever is no digit is refused at its own place, not at that of the next.
                given.append(digit.length() == 1 ? digit : "?");
            }
            answers.put(subject.number(), given.toString());
            comments.put(subject.number(), fields.getOrDefault("s" + subject.number(), ""));
        }
        return new PaperSheet(answers, comments);
    }

    /** As it is counted: without code, and without the subjects of which an answer is missing. */
    public Sheet counted() {
        Map<Integer, String> steps = new TreeMap<>();
        answers.forEach((number, given) -> {
            if (given.indexOf(UNREADABLE) < 0) {
                steps.put(number, given.chars().mapToObj(digit -> String.valueOf(digit - '1')).reduce("", String::concat));
            }
        });
        return new Sheet("", steps, Map.copyOf(comments));
    }

    /** The name of a question about a subject, on the page and in a file. */
    public static String field(int subject, int question) {
        return "s" + subject + "q" + (question + 1);
    }

    /** What the comments need in the box, where quotation marks and backslashes are written as two signs. */
    private int bytes() {
        return comments.values().stream().mapToInt(text -> text.replaceAll("[\"\\\\]", "$0$0").getBytes(StandardCharsets.UTF_8).length).sum();
    }

    private String answer(int subject) {
        return answers.getOrDefault(subject, "");
    }

    private String comment(int subject) {
        return comments.getOrDefault(subject, "");
    }

    private static Map<Integer, String> cleaned(@Nullable Map<Integer, @Nullable String> texts) {
        Map<Integer, String> cleaned = new TreeMap<>();
        Objects.requireNonNullElse(texts, Map.<Integer, @Nullable String>of())
                .forEach((number, text) -> cleaned.put(number, Objects.requireNonNullElse(text, "").replaceAll("\\p{Cntrl}+", " ").strip()));
        return cleaned;
    }

    /** Its text says nothing: libraries write what they read into the log, if told to. */
    @Override
    public String toString() {
        return "a paper";
    }
}

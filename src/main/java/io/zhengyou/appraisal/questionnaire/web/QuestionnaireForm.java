package io.zhengyou.appraisal.questionnaire.web;

import io.zhengyou.appraisal.Question;
import io.zhengyou.appraisal.questionnaire.Questionnaire;
import io.zhengyou.entry.Fields;
import io.zhengyou.entry.Sent;
import io.zhengyou.entry.Table;
import io.zhengyou.pledge.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A questionnaire that somebody sent, looked at as a whole.
 *
 * @param questionnaire empty if there are faults
 * @param faults        by field; one of a question under "question" and its place from 0, one of all under "questions"
 */
record QuestionnaireForm(Optional<Questionnaire> questionnaire, Map<String, String> faults) {

    /** What a question can measure. */
    static final List<String> MEASURED = Arrays.stream(Dimension.values()).map(Dimension::label).toList();

    static final Table QUESTIONS = new Table(List.of("questionText", "questionMeasures", "questionWeight"));

    private static final String ALL = "questions";
    private static final int NAME = 100;
    private static final int TEXT = 100;
    private static final int COMMENT = 50;
    private static final int SUM = 100;

    /** @param others that it must not be mistaken for */
    static QuestionnaireForm read(String code, Sent sent, List<Questionnaire> others) {
        Fields fields = new Fields(sent);
        String name = fields.text("name", NAME);
        if (others.stream().anyMatch(other -> !other.code().equals(code) && other.name().equals(name))) {
            fields.fault("name", "已有同名的问卷，请修改。");
        }
        List<Question> questions = questions(sent, fields);
        String comment = sent.text("comment");
        fields.length("comment", comment, COMMENT);
        return new QuestionnaireForm(
                fields.faults().isEmpty() ? Optional.of(new Questionnaire(code, name, questions, comment.isEmpty() ? null : comment)) : Optional.empty(),
                fields.faults());
    }

    private static List<Question> questions(Sent sent, Fields fields) {
        List<List<String>> rows = QUESTIONS.rows(sent);
        List<Question> questions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < rows.size(); place++) {
            if (!rows.get(place).equals(QUESTIONS.empty())) {
                questions.add(question(rows.get(place), "question" + place, fields, seen));
            }
        }
        int sum = questions.stream().mapToInt(Question::weight).sum();
        if (questions.isEmpty()) {
            fields.fault(ALL, "至少写一道题。");
        } else if (questions.size() > Questionnaire.MOST_QUESTIONS) {
            fields.fault(ALL, "最多 %d 道题，现有 %d 道，请删减。".formatted(Questionnaire.MOST_QUESTIONS, questions.size()));
        } else if (sum != SUM && questions.stream().allMatch(question -> question.weight() > 0)) {
            fields.fault(ALL, "权重之和应为 %d，现在是 %d。".formatted(SUM, sum));
        }
        return questions;
    }

    /** With the weight 0 if that is no number. */
    private static Question question(List<String> row, String field, Fields fields, Set<String> seen) {
        String text = row.get(0);
        if (text.isEmpty()) {
            fields.fault(field, "请填写题目，或者删除这一行。");
        } else if (!seen.add(text)) {
            fields.fault(field, "与上面的题目相同，请修改。");
        }
        fields.length(field, text, TEXT);
        if (!MEASURED.contains(row.get(1))) {
            fields.fault(field, "请选择这道题对应的要求。");
        }
        Optional<Integer> weight = Fields.whole(row.get(2)).filter(number -> number >= 1 && number <= SUM);
        if (weight.isEmpty()) {
            fields.fault(field, "权重应填写 1 至 100 的整数。");
        }
        return new Question(text, row.get(1), weight.orElse(0));
    }

    /** The form of what is known. */
    static Sent of(Questionnaire known) {
        return QUESTIONS.with(Sent.of(Map.of("name", known.name(), "comment", Objects.requireNonNullElse(known.comment(), ""))),
                known.questions().stream().map(question -> List.of(question.text(), question.measures(), String.valueOf(question.weight()))).toList());
    }

    /** The form of a new one. */
    static Sent blank() {
        return QUESTIONS.with(Sent.of(Map.of("comment", "意见和建议")), List.of(QUESTIONS.empty(), QUESTIONS.empty(), QUESTIONS.empty()));
    }
}

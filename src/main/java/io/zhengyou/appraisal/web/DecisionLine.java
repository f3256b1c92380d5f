package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.Question;
import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.paper.Difference;
import io.zhengyou.appraisal.paper.PaperSheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A difference as a row of the page where it is decided.
 *
 * @param name  of its field there: the number of the sheet and the field on it
 * @param asked the question; of a comment its heading
 * @param found what was decided before, if anything
 */
record DecisionLine(int sheet, String name, String subject, String asked, boolean comment, String first, String second, String found) {

    private static final String QUESTION = "q";

    static DecisionLine of(Difference difference, List<Subject> subjects, List<Question> questions, Map<Integer, PaperSheet> decided) {
        String[] parts = difference.field().substring(1).split(QUESTION);
        boolean comment = parts.length == 1;
        return new DecisionLine(difference.sheet(), difference.sheet() + "-" + difference.field(),
                subjects.stream().filter(subject -> subject.number() == Integer.parseInt(parts[0])).map(Subject::name).findFirst().orElse(""),
                comment ? "意见和建议" : "第 %s 题 %s".formatted(parts[1], questions.get(Integer.parseInt(parts[1]) - 1).text()), comment,
                difference.first(), difference.second(),
                Optional.ofNullable(decided.get(difference.sheet())).map(sheet -> sheet.fields(subjects).get(difference.field())).orElse(""));
    }
}

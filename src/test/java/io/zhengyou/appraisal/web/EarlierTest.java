package io.zhengyou.appraisal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.appraisal.Question;
import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.result.Answers;
import io.zhengyou.appraisal.result.Disclosure;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EarlierTest {

    private static final List<Subject> SUBJECTS = List.of(new Subject(1, "甲", "A01", "全国学会"), new Subject(2, "乙", "A02", "全国学会"));

    /** Two questions: all satisfied with the first, half with the second. */
    private static final Answers ANSWERS = new Answers(new int[][] {{4, 0, 0, 0, 0}, {2, 0, 0, 0, 2}});

    /** Of the second subject nothing may be shown. */
    private final Disclosure found = new Disclosure(Map.of(1, ANSWERS), Map.of("全国学会", ANSWERS), Optional.of(ANSWERS));

    @Test
    void comparesWhatWasShownOfTheSameUnitsIfTheSameWasAsked() {
        Earlier earlier = Earlier.of(asking("办事公开", "带头学习"), asking("带头学习", "办事公开"), SUBJECTS, found);
        assertThat(earlier.subject("A01")).contains(ANSWERS);
        assertThat(earlier.subject("A02")).as("too few").isEmpty();
        assertThat(earlier.subject("A03")).as("not asked about").isEmpty();
        assertThat(earlier.kind("全国学会")).contains(ANSWERS);
        assertThat(earlier.kind("机关部门")).isEmpty();
        assertThat(earlier.total()).contains(ANSWERS);
        assertThat(earlier.question("带头学习")).isEqualTo(100);
        assertThat(earlier.question("办事公开")).isEqualTo(50);
    }

    @Test
    void comparesOnlyTheSameQuestionsIfOthersWereAsked() {
        Earlier earlier = Earlier.of(asking("办事公开", "听取意见"), asking("带头学习", "办事公开"), SUBJECTS, found);
        assertThat(earlier.subject("A01")).isEmpty();
        assertThat(earlier.kind("全国学会")).isEmpty();
        assertThat(earlier.total()).isEmpty();
        assertThat(earlier.question("办事公开")).isEqualTo(50);
        assertThat(earlier.question("听取意见")).isNull();
    }

    @Test
    void comparesNoQuestionIfTheSumOfAllWouldTell() {
        Disclosure hidden = new Disclosure(Map.of(1, ANSWERS), Map.of(), Optional.empty());
        assertThat(Earlier.of(asking("办事公开"), asking("办事公开"), SUBJECTS, hidden).question("办事公开")).isNull();
        assertThat(Earlier.NOTHING.total()).isEmpty();
    }

    private static Round asking(String... texts) {
        return new Round("id", "评议", "code", Stage.PUBLISHED, Stream.of(texts).map(text -> new Question(text, "工作机制好", 50)).toList(), null, null, null,
                false, null, null);
    }
}

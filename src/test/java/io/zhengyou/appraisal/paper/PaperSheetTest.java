package io.zhengyou.appraisal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.appraisal.Question;
import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Stage;
import io.zhengyou.engine.FieldError;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaperSheetTest {

    private static final List<Subject> ASKED = List.of(new Subject(1, "甲", "A01", "学会"), new Subject(4, "乙", "A02", "学会"));
    private static final Map<String, String> FIELDS = Map.of("s1q1", "1", "s1q2", "5", "s1", "多到\n基层", "s4q1", "0", "s4q2", "３", "s4", "");

    private static final Round ROUND = round("意见和建议");

    private final PaperSheet sheet = PaperSheet.of(FIELDS, ASKED, 2);

    @Test
    void keepsWhatStandsOnThePaper() {
        assertThat(sheet.errors(ASKED, ROUND)).isEmpty();
        assertThat(sheet.fields(ASKED)).containsExactlyInAnyOrderEntriesOf(
                Map.of("s1q1", "1", "s1q2", "5", "s1", "多到 基层", "s4q1", "0", "s4q2", "3", "s4", ""));
        assertThat(PaperSheet.of(sheet.fields(ASKED), ASKED, 2)).isEqualTo(sheet);
    }

    @Test
    void countsASubjectOnlyIfEveryQuestionIsAnswered() {
        assertThat(sheet.counted().answers()).containsExactly(Map.entry(1, "04"));
        assertThat(sheet.counted().comments()).containsExactly(Map.entry(1, "多到 基层"));
        assertThat(sheet.counted().code()).isEmpty();
    }

    @Test
    void namesEveryFieldThatDoesNotFit() {
        PaperSheet wrong = PaperSheet.of(Map.of("s1q1", "6", "s1q2", "12", "s4q1", "a", "s4", "长".repeat(301)), ASKED, 2);
        assertThat(wrong.errors(ASKED, ROUND)).extracting(FieldError::field).containsExactly("s1q1", "s1q2", "s4q1", "s4q2", "s4");
        assertThat(new PaperSheet(Map.of(1, "11", 4, "11", 9, "11"), Map.of()).errors(ASKED, ROUND)).extracting(FieldError::field).containsExactly("");
        String most = "\"".repeat(300);
        List<Subject> three = List.of(ASKED.get(0), ASKED.get(1), new Subject(5, "丙", "A03", "学会"));
        assertThat(new PaperSheet(Map.of(1, "11", 4, "11", 5, "11"), Map.of(1, most, 4, most, 5, most)).errors(three, ROUND))
                .as("more than the box takes").extracting(FieldError::field).containsExactly("s1");
    }

    @Test
    void differsInWhatCountsAndNotInCommas() {
        Map<String, String> other = new TreeMap<>(FIELDS);
        other.putAll(Map.of("s1", "多到，基层。", "s1q2", "4", "s4", "多出一句"));
        assertThat(Difference.between(entry(sheet), entry(PaperSheet.of(other, ASKED, 2)), ASKED))
                .containsExactly(new Difference(7, "s1q2", "5", "4"), new Difference(7, "s4", "", "多出一句"));
    }

    @Test
    void takesNoWordsWhereNoneAreAskedFor() {
        assertThat(sheet.errors(ASKED, round(null))).extracting(FieldError::field).containsExactly("s1");
    }

    private static Round round(@Nullable String comment) {
        Question question = new Question("题目", "领导班子好", 50);
        return new Round("r", "评议", "q", Stage.VOTING, List.of(question, question), comment, null, null, false, null, null);
    }

    private static Entry entry(PaperSheet sheet) {
        return new Entry("office1", Map.of(7, sheet));
    }
}

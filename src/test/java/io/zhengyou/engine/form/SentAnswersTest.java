package io.zhengyou.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;

class SentAnswersTest {

    @Test
    void readsTextsNumbersAndTruthValues() {
        Map<String, Object> sent = Map.of("title", "表彰", "score", Variables.integerValue(7), "agreed", Variables.booleanValue(true));
        assertThat(SentAnswers.read(sent)).isEqualTo(Map.of("title", "表彰", "score", 7, "agreed", true));
    }

    @Test
    void readsAListOfChoices() {
        assertThat(SentAnswers.read(Map.of("files", SpinValues.jsonValue("[\"a\",\"b\"]").create())))
                .isEqualTo(Map.of("files", List.of("a", "b")));
    }

    @Test
    void readsAChoiceThatWasNotMade() {
        assertThat(SentAnswers.read(Map.of("kind", Variables.untypedNullValue()))).containsEntry("kind", null);
    }

    @Test
    void takesNothingElseForAnAnswer() {
        Map<String, Object> sent = Map.of(
                "broken", SpinValues.jsonValue("[").create(),
                "object", SpinValues.jsonValue("{}").create(),
                "file", Variables.fileValue("a.txt").file(new byte[] {1}).create(),
                "serialized", Variables.serializedObjectValue("rO0AB").objectTypeName("java.util.Date").create());
        assertThat(SentAnswers.read(sent).values()).hasSize(4).containsOnly(SentAnswers.FOREIGN);
    }

    @Test
    void takesNothingForNoAnswers() {
        assertThat(SentAnswers.read(null)).isEmpty();
    }
}

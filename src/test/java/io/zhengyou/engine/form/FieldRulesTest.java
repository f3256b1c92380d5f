package io.zhengyou.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldRulesTest {

    @Test
    void refusesAScoreOf101() {
        String score = "{'type':'number','key':'score','validate':{'min':0,'max':100}}";
        assertThat(refusal(score, 101)).contains("不能大于 100。");
        assertThat(refusal(score, -1)).contains("不能小于 0。");
        assertThat(refusal(score, 100)).isEmpty();
        assertThat(refusal(score, 99.5)).isEmpty();
        assertThat(refusal(score, "九十")).contains("应填写数字。");
    }

    @Test
    void refuses5000CharactersAndSaysHowManyFit() {
        assertThat(refusal("{'type':'textarea','key':'deeds','validate':{'maxLength':2000}}", "长".repeat(5_000)))
                .contains("最多 2000 个字，现有 5000 个字，请删减。");
        assertThat(refusal("{'type':'textarea','key':'deeds'}", "长".repeat(4_001))).isPresent();
    }

    @Test
    void countsNoBlanksTowardsTheLeastLength() {
        assertThat(refusal("{'type':'textarea','key':'reason','validate':{'minLength':3}}", "  同意    ")).contains("至少 3 个字，请补充。");
    }

    @Test
    void refusesAChoiceThatIsNotOffered() {
        String radio = "{'type':'radio','key':'decision','values':[{'label':'同意','value':'approve'}]}";
        assertThat(refusal(radio, "approve")).isEmpty();
        assertThat(refusal(radio, "veto")).isPresent();
        assertThat(refusal(radio, true)).isPresent();
    }

    @Test
    void refusesAChoiceMadeTwice() {
        String list = "{'type':'checklist','key':'shortlist','values':[{'value':'a'},{'value':'b'}]}";
        assertThat(refusal(list, List.of("a", "b"))).isEmpty();
        assertThat(refusal(list, List.of("a", "a"))).isPresent();
        assertThat(refusal(list, "a")).isPresent();
    }

    @Test
    void refusesADayThatDoesNotExist() {
        String date = "{'type':'datetime','key':'due'}";
        assertThat(refusal(date, "2026-12-31")).isEmpty();
        assertThat(refusal(date, "2026-02-30")).isPresent();
    }

    @Test
    void refusesAnUncheckedBoxThatMustBeChecked() {
        assertThat(refusal("{'type':'checkbox','key':'read','validate':{'required':true}}", false)).isPresent();
        assertThat(refusal("{'type':'checkbox','key':'read'}", false)).isEmpty();
    }

    private static Optional<String> refusal(String component, Object answer) {
        try {
            Field field = Field.of(new ObjectMapper().readTree(component.replace('\'', '"')), List.of());
            Set<String> choices = field.values();
            return FieldRules.refusal(field, choices, answer);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}

package io.zhengyou.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.engine.FieldError;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private static final FormSchema FORM = FormSchema.read(new ByteArrayInputStream("""
            {"id": "check", "components": [
              {"type": "text", "text": "说明"},
              {"type": "radio", "key": "decision", "label": "意见", "validate": {"required": true},
               "values": [{"label": "同意", "value": "approve"}, {"label": "不同意", "value": "reject"}]},
              {"type": "group", "components": [
                {"type": "textarea", "key": "reason", "label": "理由", "validate": {"required": true, "maxLength": 10},
                 "conditional": {"hide": "=decision != \\"reject\\""}}]},
              {"type": "select", "key": "round", "label": "届次", "valuesKey": "rounds"},
              {"type": "textfield", "key": "name", "label": "姓名", "readonly": true}
            ]}""".getBytes(StandardCharsets.UTF_8)));
    private static final Map<String, Object> SHOWN =
            Map.of("name", "甲一凡", "rounds", List.of(Map.of("label", "第一届", "value", "r1")));

    @Test
    void takesACompleteAnswer() {
        FormCheck check = check(Map.of("decision", "reject", "reason", "材料不全", "round", "r1"));

        assertThatCode(check::throwIfRefused).doesNotThrowAnyException();
        assertThat(check.answers()).containsOnlyKeys("decision", "reason", "round");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThatThrownBy(check(Map.of("decision", "reject", "approved", true, "round", "r2"))::throwIfRefused)
                .isInstanceOf(FormRefused.class)
                .hasMessage("「approved」不是这张表单的内容，不能提交。\n「理由」必填。\n「届次」应从列出的选项中选择。");
    }

    @Test
    void asksForNothingThatIsHidden() {
        assertThatCode(check(Map.of("decision", "approve"))::throwIfRefused).doesNotThrowAnyException();
    }

    @Test
    void refusesAnAnswerToWhatIsHidden() {
        assertThatThrownBy(check(Map.of("decision", "approve", "reason", "无"))::throwIfRefused).hasMessageContaining("「理由」");
    }

    @Test
    void takesBlanksForNoAnswer() {
        assertThatThrownBy(check(Map.of("decision", "reject", "reason", "   "))::throwIfRefused).hasMessage("「理由」必填。");
    }

    @Test
    void ignoresWhatWasOnlyShown() {
        assertThat(check(Map.of("decision", "approve", "name", "乙思远")).answers()).doesNotContainKey("name");
    }

    @Test
    void namesTheFieldOfARefusalOfTheDomain() {
        FormCheck check = check(Map.of("decision", "approve"));
        check.add(List.of(new FieldError("round", "名额已满。")));

        assertThatThrownBy(check::throwIfRefused).hasMessage("「届次」名额已满。");
    }

    private static FormCheck check(Map<String, Object> sent) {
        FormCheck check = new FormCheck(FORM, SHOWN, sent);
        check.run(new Visibility());
        return check;
    }
}

package io.zhengyou.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessFactsTest {

    @Test
    void whatWasTickedBecomesOneText() {
        assertThat(ProcessFacts.of(Map.of("visited", List.of("现场", "会议"), "number", 3))).containsEntry("visited", "现场、会议").containsEntry("number", 3);
    }

    @Test
    void nothingLargerGoesWithAProcess() {
        assertThatThrownBy(() -> ProcessFacts.of(Map.of("table", Map.of("a", 1)))).hasMessageContaining("its form needs a binding");
    }
}

package io.zhengyou.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private final Table table = new Table(List.of("text", "weight"));
    private final Sent sent = table.with(Sent.of(Map.of("name", "问卷")), List.of(List.of("甲", "60"), List.of("乙", "40")));

    @Test
    void rowsComeAndGoAndMoveUpAndTheRestStays() {
        assertThat(table.isChangedBy(sent)).isFalse();
        Sent more = pressed("addRow", "1");
        assertThat(table.rows(more)).containsExactly(List.of("甲", "60"), List.of("乙", "40"), List.of("", ""));
        assertThat(more.text("name")).isEqualTo("问卷");
        assertThat(table.rows(pressed("removeRow", "0"))).containsExactly(List.of("乙", "40"));
        assertThat(table.rows(pressed("raiseRow", "1"))).containsExactly(List.of("乙", "40"), List.of("甲", "60"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "-1", "x", "999999"})
    void aRowThatIsNotThereStays(String place) {
        assertThat(table.rows(pressed("removeRow", place))).isEqualTo(table.rows(sent));
        assertThat(table.rows(pressed("raiseRow", place))).isEqualTo(table.rows(sent));
    }

    @Test
    void whatIsMissingInARowIsEmpty() {
        sent.texts().put("weight", List.of("60"));
        assertThat(table.rows(sent)).containsExactly(List.of("甲", "60"), List.of("乙", ""));
        assertThat(table.rows(Sent.of(Map.of()))).isEmpty();
    }

    private Sent pressed(String button, String place) {
        sent.texts().set(button, place);
        try {
            return table.changed(sent);
        } finally {
            sent.texts().remove(button);
        }
    }
}

package io.zhengyou.report.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.report.Filing;
import io.zhengyou.report.FilingState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigestDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Item NUMBER = new Item(1, "发展党员人数", ItemKind.NUMBER, true, List.of());
    private static final Item CHOICE = new Item(2, "活动形式", ItemKind.CHOICE, true, List.of("学习", "服务"));
    private static final Item WORDS = new Item(3, "主要做法", ItemKind.LONG, false, List.of());
    private static final Item FILES = new Item(4, "照片", ItemKind.FILES, false, List.of());

    @Test
    void addsNumbersAndCountsChoices() {
        String draft = DigestDraft.of(List.of(NUMBER, CHOICE, FILES), List.of(filed("a", "数学会"), filed("b", "物理学会"), filed("c", "化学会")),
                Map.of("a", Map.of(1, "3", 2, "学习"), "b", Map.of(1, "4.5", 2, "学习", 4, "1 个附件"), "c", Map.of(1, "0", 2, "服务")), List.of("力学学会"));
        assertThat(draft).contains("本次应报送 4 个单位，已报送 3 个。", "合计 7.5，平均每个单位 2.5，最多的是物理学会（4.5）。", "学习：2 个单位；服务：1 个单位。",
                "1 个单位上传了附件。", "未报送的单位：力学学会。");
    }

    @Test
    void quotesTheUnits() {
        assertThat(DigestDraft.of(List.of(WORDS), List.of(filed("a", "数学会")), Map.of("a", Map.of(3, "走访会员。")), List.of()))
                .contains("3. 主要做法\n数学会：走访会员。").doesNotContain("未报送");
    }

    @Test
    void staysWithinItsLengthHoweverMuchWasWritten() {
        List<Filing> all = IntStream.range(0, 230).mapToObj(number -> filed("f" + number, "第" + number + "学会")).toList();
        Map<String, Map<Integer, String>> answers = all.stream().collect(Collectors.toMap(Filing::id, filing -> Map.of(3, "做".repeat(4_000))));
        String draft = DigestDraft.of(List.of(WORDS), all, answers, List.of());
        assertThat(draft.length()).isLessThanOrEqualTo(DigestDraft.LONGEST);
        assertThat(draft).as("nobody is left out").contains("第229学会：做");
    }

    @Test
    void saysThatNobodyAnswered() {
        assertThat(DigestDraft.of(List.of(NUMBER), List.of(), Map.of(), List.of("数学会"))).contains("已报送 0 个", "没有单位填写。");
    }

    private static Filing filed(String id, String unit) {
        return new Filing(id, "r", "季度情况", id, unit, NOW, FilingState.FILED, NOW);
    }
}

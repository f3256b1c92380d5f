package io.zhengyou.publication.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.award.Listed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsDocumentTest {

    @Test
    void putsTheAwardedOfAUnitTogetherAndKeepsTheOrderOfTheDecision() {
        Listed wang = new Listed("王", "中国物理学会", "");
        Listed li = new Listed("李", "中国数学会", "");
        Listed zhang = new Listed("张", "中国物理学会", "");
        LocalDate day = LocalDate.of(2026, 6, 1);
        Results results = new Results(
                new Heading("r1", "奖项", "标题", day.atStartOfDay(ZoneId.of("Asia/Shanghai"))), "科协发〔2026〕1号", day, 3);

        assertThat(new ResultsDocument(results, List.of(wang, li, zhang), null).byUnit().entrySet())
                .extracting(unit -> unit.getKey() + unit.getValue().stream().map(Listed::name).toList())
                .containsExactly("中国物理学会[王, 张]", "中国数学会[李]");
    }
}

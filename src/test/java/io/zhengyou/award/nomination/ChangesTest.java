package io.zhengyou.award.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Nominee BEFORE = new Nominee(
            "样本", LocalDate.of(1980, 5, 1), "服务基层。", "第一句。第二句。第三句。", List.of("推荐表"));

    @Test
    void saysNothingOfWhatStayed() {
        assertThat(Changes.between(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void showsTheSentencesThatWentAndCame() {
        var after = new Nominee("样本", LocalDate.of(1980, 5, 1), "服务基层。", "第一句。改过的第二句。第三句。第四句。", List.of("推荐表"));
        assertThat(Changes.between(BEFORE, after)).isEqualTo("""
                【主要事迹】
                原：第二句。
                改：改过的第二句。
                原：（无）
                改：第四句。""");
    }

    @Test
    void comparesEveryPart() {
        var after = new Nominee("新样本", LocalDate.of(1981, 5, 1), "服务一线。", "", List.of("推荐表", "事迹材料"));
        assertThat(Changes.between(BEFORE, after).lines().filter(line -> line.startsWith("【")))
                .containsExactly("【姓名（集体名称）】", "【出生日期】", "【公开简介】", "【主要事迹】", "【已提交材料】");
    }
}

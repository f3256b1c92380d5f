package io.zhengyou.award.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.zhengyou.entry.Change;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    /** As the first release wrote it. */
    private static final String OLD = """
            {"category":"PERSON","quota":10,"quotaPerUnit":2,"ageLimit":40,"awardInterval":null,"materials":["推荐表"],
             "criteria":[{"name":"贡献","weight":60},{"name":"影响","weight":40}],"panelSize":15,"expertsPerNomination":5,
             "noticeDays":5,"unitNoticeDays":3,"ballotDays":5,"contact":"办公室"}""";

    private final RulesJson json = new RulesJson();

    @Test
    void readsRulesFromBeforeAsTheyAppliedThen() {
        Rules rules = json.read(OLD);
        assertThat(rules.scoreRule()).isEqualTo(ScoreRule.TRIMMED_MEAN);
        assertThat(rules.quorum()).isEqualTo(new Fraction(2, 3));
        assertThat(rules.pass()).isEqualTo(new Fraction(2, 3));
        assertThat(rules.eligibility()).isEmpty();
        assertThat(rules.anonymousObjections()).isTrue();
        assertThat(rules.ageLimit()).isEqualTo(40);
    }

    @Test
    void readsWhatItWrites() {
        Rules rules = json.read(OLD.replace("\"quota\":10", "\"quota\":7,\"eligibility\":\"在一线工作\",\"scoreRule\":\"Z_SCORE\","
                + "\"quorum\":{\"numerator\":1,\"denominator\":2},\"pass\":{\"numerator\":3,\"denominator\":5}"));
        assertThat(json.read(json.write(rules))).isEqualTo(rules);
        assertThat(rules.pass()).isEqualTo(new Fraction(3, 5));
    }

    @Test
    void whatASchemeSetsLeavesTheOtherRulesAlone() {
        Rules rules = json.read(OLD);
        Rules adjusted = rules.adjusted(3, 1, 9, 3, 7, 2);
        assertThat(Change.between(RulesInWords.of(programme(rules)), RulesInWords.of(programme(adjusted)))).extracting(Change::rule).containsExactly(
                "表彰名额", "每单位推荐名额", "专家组人数", "每份推荐评审专家数", "单位内公示（工作日）", "公示（工作日）");
        assertThat(programme(adjusted.adjusted(10, 2, 15, 5, 5, 3))).isEqualTo(programme(rules));
    }

    @Test
    void namesEveryRuleThatChangedInWords() {
        Rules before = json.read(OLD);
        Rules after = json.read(OLD.replace("\"PERSON\"", "\"ORGANISATION\"").replace("\"ageLimit\":40", "\"ageLimit\":null,\"scoreRule\":\"MEDIAN\"")
                .replace("60", "70").replace("\"weight\":40", "\"weight\":30").replace("[\"推荐表\"]", "[\"推荐表\",\"证明\"]"));
        assertThat(Change.between(RulesInWords.of(programme(before)), RulesInWords.of(new Programme("p", "新名称", after))))
                .extracting(Change::rule, Change::before, Change::after)
                .containsExactly(
                        tuple("奖项名称", "某奖", "新名称"),
                        tuple("表彰对象", "个人", "集体"),
                        tuple("年龄上限（周岁）", "40", "无"),
                        tuple("须提交的材料", "推荐表", "推荐表、证明"),
                        tuple("评审标准与权重", "贡献 60%；影响 40%", "贡献 70%；影响 30%"),
                        tuple("计分办法", ScoreRule.TRIMMED_MEAN.label(), "中位数"));
    }

    @Test
    void sameRulesAreNoChange() {
        assertThat(Change.between(RulesInWords.of(programme(json.read(OLD))), RulesInWords.of(programme(json.read(OLD))))).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "-1, 2", "4, 3", "1, 0"})
    void aFractionIsAShareOfAWhole(int numerator, int denominator) {
        assertThatThrownBy(() -> new Fraction(numerator, denominator)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weightsThatDoNotSumToAHundredAreNoRules() {
        assertThatThrownBy(() -> json.read(OLD.replace("60", "61"))).isInstanceOf(IllegalStateException.class);
    }

    private static Programme programme(Rules rules) {
        return new Programme("p", "某奖", rules);
    }
}

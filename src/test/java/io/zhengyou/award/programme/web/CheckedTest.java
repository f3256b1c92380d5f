package io.zhengyou.award.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.zhengyou.award.Criterion;
import io.zhengyou.award.programme.Programme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

class CheckedTest {

    private final Entry entry = Written.good();

    @Test
    void aGoodEntryIsAProgramme() {
        Programme programme = check().programme().orElseThrow();
        assertThat(programme.name()).isEqualTo("试验奖");
        assertThat(programme.rules().materials()).containsExactly("推荐表", "证明");
        assertThat(programme.rules().criteria()).containsExactly(new Criterion("贡献", 60), new Criterion("影响，包括传播", 40));
        assertThat(programme.rules().ageLimit()).isNull();
        assertThat(Checked.of("some", Entry.of(programme), List.of()).programme()).contains(programme);
    }

    @Test
    void wideDigitsAreDigits() {
        entry.sent().set("quota", "１２");
        assertThat(check().programme().orElseThrow().rules().quota()).isEqualTo(12);
    }

    @Test
    void tellsAllFaultsTogetherInTheOrderOfTheForm() {
        Map<String, String> faults = Checked.ofNew(new Entry(new LinkedMultiValueMap<>()), List.of()).faults();
        assertThat(faults).containsOnlyKeys("code", "name", "category", "eligibility", "quota", "quotaPerUnit", "materials", "criteria",
                "panelSize", "expertsPerNomination", "scoreRule", "quorum", "pass", "ballotDays", "unitNoticeDays", "noticeDays", "contact",
                "anonymousObjections");
        assertThat(faults.keySet()).startsWith("code", "name").endsWith("contact", "anonymousObjections");
    }

    @ParameterizedTest
    @CsvSource({
            "name, '', 必填。", "category, ALL, 应从列出的选项中选择。", "scoreRule, '', 必填。", "quota, 0, 应填写 1 至 500 的整数。",
            "quota, 501, 应填写 1 至 500 的整数。", "quota, 1.5, 应填写 1 至 500 的整数。", "quota, '', 必填。", "quotaPerUnit, -1, 应填写 1 至 50 的整数。",
            "quota, 99999999999999, 应填写 1 至 500 的整数。", "ageLimit, 四十, 应填写 18 至 120 的整数。", "expertsPerNomination, 10, 不能多于专家组人数。",
            "noticeDays, 31, 应填写 1 至 30 的整数。", "contact, '  ', 必填。"})
    void namesTheFaultOfAField(String field, String text, String sentence) {
        entry.sent().set(field, text);
        assertThat(check().faults()).containsExactly(entry(field, sentence));
    }

    @ParameterizedTest
    @CsvSource({"name, 100", "eligibility, 1000", "contact, 200"})
    void saysHowMuchIsTooMuch(String field, int most) {
        entry.sent().set(field, "长".repeat(5_000));
        assertThat(check().faults()).containsExactly(entry(field, "最多 %d 个字，现有 5000 个字，请删减。".formatted(most)));
        entry.sent().set(field, "长".repeat(most));
        assertThat(check().faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "eligibility", "contact", "materials"})
    void refusesWhatCannotBeSeen(String field) {
        entry.sent().set(field, "零\u0000字符");
        assertThat(check().faults()).containsOnlyKeys(field);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "3, 2", "1, 101", "x, 3", "1, ''"})
    void refusesWhatIsNoShareOfAWhole(String numerator, String denominator) {
        entry.sent().set("passNumerator", numerator);
        entry.sent().set("passDenominator", denominator);
        assertThat(check().faults()).containsOnlyKeys("pass");
    }

    @Test
    void organisationsHaveNoAge() {
        entry.sent().set("category", "ORGANISATION");
        assertThat(check().faults()).isEmpty();
        entry.sent().set("ageLimit", "40");
        assertThat(check().faults()).containsExactly(entry("ageLimit", "表彰集体的奖项没有年龄上限，请清空。"));
    }

    @Test
    void weightsSumToAHundred() {
        criteria(List.of("贡献", "影响"), List.of("60", "30"));
        assertThat(check().faults()).containsExactly(entry("criteria", "权重之和应为 100，现在是 90。"));
    }

    @Test
    void anEmptyRowIsNoCriterion() {
        criteria(List.of("", "贡献", " "), List.of("", "100", ""));
        assertThat(check().programme().orElseThrow().rules().criteria()).containsExactly(new Criterion("贡献", 100));
    }

    @Test
    void namesTheFaultOfARowAndThenNotTheSum() {
        criteria(List.of("贡献", "贡献", "", "影响", "长".repeat(31)), List.of("20", "20", "20", "x", "20"));
        assertThat(check().faults()).containsExactly(
                entry("criterion1", "与上面的标准重名，请修改。"), entry("criterion2", "请填写标准名称，或者删除这一行。"),
                entry("criterion3", "权重应填写 1 至 100 的整数。"), entry("criterion4", "最多 30 个字，现有 31 个字，请删减。"));
    }

    @Test
    void theScoreSheetHasRoomForSixCriteria() {
        criteria(List.of("一", "二", "三", "四", "五", "六", "七"), List.of("10", "10", "10", "10", "10", "10", "40"));
        assertThat(check().faults()).containsExactly(entry("criteria", "最多 6 项，现有 7 项，请删减。"));
    }

    @Test
    void materialsAreNamedOnceAndShortly() {
        entry.sent().set("materials", "推荐表\n推荐表");
        assertThat(check().faults()).containsExactly(entry("materials", "“推荐表”写了两次，请删去一项。"));
        entry.sent().set("materials", "长".repeat(41));
        assertThat(check().faults()).containsExactly(entry("materials", "每项最多 40 个字，“长长长长长长长长长长…”有 41 个字，请删减。"));
        entry.sent().set("materials", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11");
        assertThat(check().faults()).containsExactly(entry("materials", "最多 10 项，现有 11 项，请删减。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "new", "Abc", "1a", "a_b", "奖项", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void aCodeIsAWordForAddresses(String code) {
        entry.sent().set("code", code);
        assertThat(Checked.ofNew(entry, List.of()).faults()).containsOnlyKeys("code");
    }

    @Test
    void anotherProgrammeBearsAnotherNameAndCode() {
        Programme other = check().programme().orElseThrow();
        entry.sent().set("code", "some");
        assertThat(Checked.ofNew(entry, List.of(other)).faults()).containsExactly(entry("code", Checked.TAKEN));
        entry.sent().set("code", "some-2");
        assertThat(Checked.ofNew(entry, List.of(other)).faults()).containsExactly(entry("name", "已有同名的奖项，请修改。"));
        assertThat(Checked.of("some", entry, List.of(other)).faults()).isEmpty();
    }

    private Checked check() {
        return Checked.of("some", entry, List.of());
    }

    private void criteria(List<String> names, List<String> weights) {
        entry.sent().put("criterionName", names);
        entry.sent().put("criterionWeight", weights);
    }
}

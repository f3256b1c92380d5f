package io.zhengyou.walkthrough.year;

import io.zhengyou.client.Html;
import io.zhengyou.client.Session;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/** The dossiers of some units: each chapter, as far as the story has to do with it. */
final class DossierCheck {

    private static final Map<String, String> OUTCOMES = Map.of("KEPT", "兑现", "PARTLY_KEPT", "部分兑现", "NOT_KEPT", "未兑现");
    private static final String HIDDEN = "票数太少，不公布";

    private final Scene scene;
    private final Session reader;

    DossierCheck(Scene scene, Session reader) {
        this.scene = scene;
        this.reader = reader;
    }

    void check(SoftAssertions softly, String unit) {
        String page = reader.get("/dossiers/units/%s?year=%d".formatted(unit, scene.almanac().year()));
        softly.assertThat(column(page, "公开承诺", "结果")).as("pledges of " + unit).hasSize(1)
                .allMatch(outcome -> outcome.equals(OUTCOMES.getOrDefault(scene.ledger().fulfilments().getOrDefault(unit, ""), outcome)));
        softly.assertThat(column(page, "领导点评", "评价").isEmpty()).as("whether nobody commented on " + unit)
                .isEqualTo(!scene.ledger().commented().contains(unit));
        appraisals(softly, unit, page);
        inspections(softly, unit, page);
        problems(softly, unit, page);
        softly.assertThat(column(page, "表彰", "获奖者")).as("honours of " + unit)
                .containsExactlyInAnyOrderElementsOf(scene.ledger().honours().getOrDefault(unit, List.of()));
        softly.assertThat(column(page, "情况报送", "按时")).as("reports of " + unit).containsExactly(scene.ledger().reports().get(unit).late() ? "逾期" : "按时");
        softly.assertThat(column(page, "年度考核", "等次")).as("grade of " + unit).containsExactly(scene.ledger().judged().get(unit).grade());
    }

    void document(SoftAssertions softly, String unit) {
        softly.assertThat(reader.get("/dossiers/units/%s/dossier.pdf?year=%d".formatted(unit, scene.almanac().year()))).as("document of " + unit)
                .startsWith("%PDF");
    }

    private void appraisals(SoftAssertions softly, String unit, String page) {
        List<Mark> marks = scene.ledger().marks().getOrDefault(unit, List.of());
        softly.assertThat(column(page, "群众评议", "综合得分")).as("scores of " + unit)
                .containsExactlyElementsOf(marks.stream().map(mark -> mark.shown() ? "%.1f".formatted(mark.score()) : HIDDEN).toList());
        softly.assertThat(column(page, "群众评议", "满意率")).as("the satisfied with " + unit)
                .containsExactlyElementsOf(marks.stream().map(mark -> mark.shown() ? "%.1f%%".formatted(mark.satisfied()) : HIDDEN).toList());
        marks.forEach(mark -> softly.assertThat(page).contains("href=\"/appraisals/results/" + mark.round() + "\""));
    }

    private void inspections(SoftAssertions softly, String unit, String page) {
        List<Inspected> inspected = Stream.ofNullable(scene.ledger().inspected().get(unit)).toList();
        softly.assertThat(column(page, "督导检查", "方式")).as("inspections of " + unit).containsExactlyElementsOf(inspected.stream().map(Inspected::mode).toList());
        softly.assertThat(column(page, "督导检查", "确认的问题")).as("findings at " + unit)
                .containsExactlyElementsOf(inspected.stream().map(one -> one.confirmed() + " 个").toList());
        softly.assertThat(column(page, "督导检查", "公布的典型经验")).as("practices of " + unit)
                .containsExactlyElementsOf(inspected.stream().map(one -> one.practice().isEmpty() ? "无" : one.practice()).toList());
    }

    private void problems(SoftAssertions softly, String unit, String page) {
        List<Problem> problems = scene.ledger().problems().stream().filter(one -> one.unit().equals(unit)).toList();
        softly.assertThat(column(page, "问题和整改", "来源")).as("problems of " + unit)
                .containsExactlyInAnyOrderElementsOf(problems.stream().map(Problem::source).toList());
        softly.assertThat(column(page, "问题和整改", "按期")).as("whether %s was in time", unit).containsExactlyInAnyOrderElementsOf(
                problems.stream().map(one -> one.isOnTime() ? "按期" : one.isClosedOut() ? "逾期" : "已逾期").toList());
    }

    /** The cells of a column of a chapter. */
    private static List<String> column(String page, String chapter, String head) {
        return Stream.of(page.split("<section>")).filter(section -> section.contains("<h2>" + chapter + " ")).findFirst()
                .map(section -> Html.all("<td[^>]* data-label=\"" + head + "\"[^>]*>(?:<a [^>]+>)?([^<]*)<", section)).orElseThrow();
    }
}

package io.zhengyou.dossier.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.appraisal.PublishedResults;
import io.zhengyou.award.Honour;
import io.zhengyou.award.Honours;
import io.zhengyou.inspection.InspectionRecord;
import io.zhengyou.inspection.Mode;
import io.zhengyou.report.Filing;
import io.zhengyou.report.FilingState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChaptersTest {

    private static final Owner UNIT = new Owner(Owner.Kind.UNIT, "A01", "示例学会", "A01", "示例学会");
    private static final Owner PERSON = new Owner(Owner.Kind.PERSON, "member1", "沈示午", "A01", "示例学会");

    @Test
    void anAppraisalOfTooFewShowsNoNumber() {
        Chapter chapter = new AppraisalChapter(published(
                score("r1", 2026, 0, false), score("r2", 2026, 40, true), score("r3", 2025, 40, true))).write(UNIT, 2026);
        assertThat(chapter.rows()).extracting(Row::link).containsExactly("/appraisals/results/r1", "/appraisals/results/r2");
        assertThat(chapter.rows().get(0).cells()).endsWith("票数太少，不公布", "票数太少，不公布", "票数太少，不公布");
        assertThat(chapter.rows().get(1).cells()).endsWith("40", "82.5", "90.0%");
        assertThat(new AppraisalChapter(published()).write(PERSON, 2026).gathering()).isEqualTo(Gathering.NOT_APPLICABLE);
    }

    @Test
    void anInspectionBelongsToTheYearInWhichItTookPlace() {
        InspectionRecord visited = new InspectionRecord("i1", "下半年督导", Mode.MEETING, LocalDate.of(2025, 12, 30), LocalDate.of(2026, 1, 5), "已办结", 2, List.of());
        InspectionRecord coming = new InspectionRecord("i2", "来年督导", Mode.REVIEW, LocalDate.of(2026, 12, 30), null, "等待报送材料", 0, List.of("会客厅", "热线"));
        InspectionChapter chapter = new InspectionChapter(unit -> List.of(visited, coming));
        assertThat(chapter.write(UNIT, 2026).rows()).extracting(row -> row.cells().get(2)).containsExactly("2026-01-05", "未定");
        assertThat(chapter.write(UNIT, 2026).rows().get(1).cells()).endsWith("会客厅、热线");
        assertThat(chapter.write(UNIT, 2025).note()).contains("没有督导检查");
        assertThat(chapter.write(PERSON, 2026).gathering()).isEqualTo(Gathering.NOT_APPLICABLE);
    }

    @Test
    void honoursOfAPersonAreFoundByNameAndSaidToBe() {
        HonourChapter chapter = new HonourChapter(new Honours() {
            @Override
            public List<Honour> ofUnit(String unitCode, int most) {
                return List.of(honour("甲", 2026, true), honour("乙", 2025, false));
            }

            @Override
            public List<Honour> ofName(String unitCode, String name) {
                return List.of(honour(name, 2026, false));
            }
        });
        assertThat(chapter.write(UNIT, 2026).rows()).singleElement().satisfies(row -> assertThat(row.cells()).contains("甲", "已撤销"));
        assertThat(chapter.write(UNIT, 2026).gathering()).isEqualTo(Gathering.AUTOMATIC);
        assertThat(chapter.write(PERSON, 2026).rows()).singleElement().satisfies(row -> assertThat(row.cells()).contains("沈示午", "有效"));
        assertThat(chapter.write(PERSON, 2026).gathering()).isEqualTo(Gathering.BY_NAME);
        assertThat(chapter.write(PERSON, 2020).note()).contains("没有本单位推荐的同名获奖者");
    }

    @Test
    void whatIsNotGatheredIsNamed() {
        Dossier dossier = new Dossier(UNIT, 2026, List.of(new OtherChapter().write(UNIT, 2026), new AppraisalChapter(published()).write(UNIT, 2026)));
        assertThat(dossier.incomplete()).isEqualTo("其他情况（未自动汇集）");
        assertThat(new Dossier(PERSON, 2026, List.of(reports().write(PERSON, 2026))).incomplete()).isEmpty();
    }

    @Test
    void aReportBelongsToTheYearInWhichItWasDueOrFiled() {
        List<Row> rows = reports(filing("年末情况", "2026-12-31T10:00:00Z", FilingState.FILED, "2027-01-04T02:00:00Z"),
                filing("年中情况", "2026-06-30T10:00:00Z", FilingState.FILED, "2026-06-29T02:00:00Z"),
                filing("来年计划", "2027-01-10T10:00:00Z", FilingState.OPEN, null), filing("未发出", null, FilingState.CHOSEN, null)).write(UNIT, 2026).rows();
        assertThat(rows).extracting(Row::cells).containsExactly(List.of("年末情况", "2026-12-31", "2027-01-04", "已报送", "逾期"),
                List.of("年中情况", "2026-06-30", "2026-06-29", "已报送", "按时"));
        assertThat(reports(filing("来年计划", "2027-01-10T10:00:00Z", FilingState.OPEN, null)).write(UNIT, 2027).rows()).hasSize(1);
    }

    private static ReportChapter reports(Filing... filings) {
        return new ReportChapter(unit -> List.of(filings), Clock.fixed(Instant.parse("2027-01-05T00:00:00Z"), ZoneId.of("Asia/Shanghai")));
    }

    private static Filing filing(String title, @Nullable String due, FilingState state, @Nullable String filed) {
        return new Filing(title, "r", title, "A01", "示例学会", due == null ? null : Instant.parse(due), state, filed == null ? null : Instant.parse(filed));
    }

    private static PublishedResults published(PublishedResults.Published... all) {
        return unit -> List.of(all);
    }

    private static PublishedResults.Published score(String round, int year, int sheets, boolean shown) {
        return new PublishedResults.Published(round, "评议", LocalDate.of(year, 6, 30), "示例学会", sheets, shown ? 82.5 : 0, shown ? 90 : 0, shown);
    }

    private static Honour honour(String name, int year, boolean revoked) {
        return new Honour("N-" + name, "先进基层党组织", name, LocalDate.of(year, 7, 1), revoked);
    }
}

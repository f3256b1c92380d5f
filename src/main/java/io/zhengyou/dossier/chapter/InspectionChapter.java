package io.zhengyou.dossier.chapter;

import io.zhengyou.inspection.InspectionRecord;
import io.zhengyou.inspection.InspectionRecords;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who came to look, and what they found. What is to be mended stands in the chapter of rectifications. */
@Component
@Order(40)
class InspectionChapter implements ChapterWriter {

    private static final String TITLE = "督导检查";
    private static final List<String> HEAD = List.of("方案", "方式", "检查日期", "进展", "确认的问题", "公布的典型经验");

    private final InspectionRecords inspections;

    InspectionChapter(InspectionRecords inspections) {
        this.inspections = inspections;
    }

    @Override
    public Chapter write(Owner owner, int year) {
        if (!owner.isUnit()) {
            return Chapter.without(TITLE, Gathering.NOT_APPLICABLE, "督导检查的对象是单位。");
        }
        List<Row> rows = inspections.ofUnit(owner.id()).stream().filter(one -> day(one).getYear() == year).map(InspectionChapter::row).toList();
        return Chapter.of(TITLE, HEAD, rows, "本年度没有督导检查。");
    }

    private static LocalDate day(InspectionRecord one) {
        return one.inspectedOn() == null ? one.openedOn() : one.inspectedOn();
    }

    private static Row row(InspectionRecord one) {
        return Row.of(one.programme(), one.mode().label(), one.inspectedOn() == null ? "未定" : one.inspectedOn().toString(), one.standing(),
                one.findings() + " 个", one.practices().isEmpty() ? "无" : String.join("、", one.practices()));
    }
}

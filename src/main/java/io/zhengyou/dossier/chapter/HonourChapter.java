package io.zhengyou.dossier.chapter;

import io.zhengyou.award.Honour;
import io.zhengyou.award.Honours;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was conferred in the year. The register knows names and no logins: a person has to look theirs through. */
@Component
@Order(60)
class HonourChapter implements ChapterWriter {

    private static final List<String> HEAD = List.of("证书编号", "奖项", "获奖者", "决定日期", "状态");
    private static final int MOST = 1_000;

    private final Honours honours;

    HonourChapter(Honours honours) {
        this.honours = honours;
    }

    @Override
    public Chapter write(Owner owner, int year) {
        List<Honour> all = owner.isUnit() ? honours.ofUnit(owner.id(), MOST) : honours.ofName(owner.unitCode(), owner.name());
        List<Row> rows = all.stream().filter(one -> one.decidedOn().getYear() == year).map(HonourChapter::row).toList();
        Chapter chapter = Chapter.of("表彰", HEAD, rows, "本年度没有获得表彰。");
        return owner.isUnit() ? chapter : chapter.as(Gathering.BY_NAME, rows.isEmpty()
                ? "荣誉名册中没有本单位推荐的同名获奖者。经其他单位推荐的不在此列。" : "按姓名和推荐单位查找，本单位有同名者时请核对。");
    }

    private static Row row(Honour one) {
        return Row.linked("/certificates/" + one.number(), one.number(), one.programmeName(), one.name(), one.decidedOn().toString(),
                one.revoked() ? "已撤销" : "有效");
    }
}

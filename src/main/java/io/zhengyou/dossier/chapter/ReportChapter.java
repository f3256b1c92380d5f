package io.zhengyou.dossier.chapter;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The status reports. They are not filed on this server, and the dossier says so. */
@Component
@Order(70)
class ReportChapter implements ChapterWriter {

    private static final String TITLE = "情况报送";

    @Override
    public Chapter write(Owner owner, int year) {
        return owner.isUnit() ? Chapter.without(TITLE, Gathering.NOT_GATHERED, "情况报送没有汇集到本页，请查阅报送的原件。")
                : Chapter.without(TITLE, Gathering.NOT_APPLICABLE, "情况由单位报送。");
    }
}

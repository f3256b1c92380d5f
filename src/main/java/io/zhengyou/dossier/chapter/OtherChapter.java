package io.zhengyou.dossier.chapter;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What belongs to a year and is not done on this server. Whoever judges the year is told to look elsewhere. */
@Component
@Order(80)
class OtherChapter implements ChapterWriter {

    @Override
    public Chapter write(Owner owner, int year) {
        return Chapter.without("其他情况", Gathering.NOT_GATHERED, owner.isUnit()
                ? "组织生活、发展党员、教育培训等没有在本系统办理，请查阅本单位的材料，或在自评中说明。"
                : "组织生活、教育培训等没有在本系统办理，请查阅本人的材料。");
    }
}

package io.zhengyou.dossier.chapter;

import io.zhengyou.pledge.PledgeRecord;
import io.zhengyou.pledge.PledgeRecords;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What leaders said about the pledges of the year. */
@Component
@Order(20)
class CommentaryChapter implements ChapterWriter {

    private static final List<String> HEAD = List.of("点评领导", "评价", "做得好的", "建议", "回应");

    private final PledgeRecords pledges;

    CommentaryChapter(PledgeRecords pledges) {
        this.pledges = pledges;
    }

    @Override
    public Chapter write(Owner owner, int year) {
        List<Row> rows = PledgeChapter.own(PledgeChapter.of(pledges, owner, year), owner).stream().flatMap(pledge -> pledge.comments().stream())
                .map(CommentaryChapter::row).toList();
        return Chapter.of("领导点评", HEAD, rows, "本年度的承诺书没有公开的点评。");
    }

    private static Row row(PledgeRecord.Comment one) {
        return Row.of(one.leader(), one.rating().label(), one.strengths(), one.suggestions(), one.answer().isEmpty() ? "未回应" : one.answer());
    }
}

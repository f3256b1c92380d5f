package io.zhengyou.dossier.chapter;

import io.zhengyou.appraisal.PublishedResults;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was published of the appraisals: sums, and never ballots. */
@Component
@Order(30)
class AppraisalChapter implements ChapterWriter {

    private static final String TITLE = "群众评议";
    private static final List<String> HEAD = List.of("评议", "公布日期", "评议对象", "票数", "综合得分", "满意率");

    private final PublishedResults results;

    AppraisalChapter(PublishedResults results) {
        this.results = results;
    }

    @Override
    public Chapter write(Owner owner, int year) {
        if (!owner.isUnit()) {
            return Chapter.without(TITLE, Gathering.NOT_APPLICABLE, "群众评议的对象是单位，个人没有评议结果。");
        }
        List<Row> rows = results.ofUnit(owner.id()).stream().filter(one -> one.publishedOn().getYear() == year).map(AppraisalChapter::row).toList();
        return Chapter.of(TITLE, HEAD, rows, "本年度没有公布的评议结果。");
    }

    private static Row row(PublishedResults.Published one) {
        String hidden = "票数太少，不公布";
        return Row.linked("/appraisals/results/" + one.roundId(), one.roundTitle(), one.publishedOn().toString(), one.subject(),
                one.shown() ? String.valueOf(one.sheets()) : hidden, one.shown() ? "%.1f".formatted(one.score()) : hidden,
                one.shown() ? "%.1f%%".formatted(one.satisfiedPercent()) : hidden);
    }
}

package io.zhengyou.appraisal.web;

import static io.zhengyou.document.Spreadsheet.row;

import io.zhengyou.appraisal.Question;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.web.ResultView.Shown;
import io.zhengyou.document.Spreadsheet;
import io.zhengyou.document.Spreadsheet.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of a published result as a workbook: what the page shows, and no more. */
final class ResultWorkbook {

    private ResultWorkbook() {}

    static byte[] of(Round round, Shown shown) {
        List<String> head = new ArrayList<>(List.of("名称", "票数", "综合得分", "满意率（%）", "上次（%）", "变化（百分点）"));
        round.questions().stream().map(Question::text).forEach(head::add);
        return Spreadsheet.of(List.of(
                new Tab("评议对象", head, Stream.concat(shown.subjects().stream(), Stream.of(shown.total())).map(ResultWorkbook::cells).toList()),
                new Tab("单位类别", head, shown.kinds().stream().map(ResultWorkbook::cells).toList()),
                new Tab("参评方式", List.of("单位", "网上", "纸质"), shown.ways().stream().map(way -> row(way.unit(), way.online(), way.paper())).toList()),
                new Tab("各题", List.of("题目", "对应的要求", "权重（%）", "满意率（%）", "上次（%）", "变化（百分点）"), shown.questions().stream().map(line -> row(
                        line.question().text(), line.question().measures(), line.question().weight(), line.satisfied(), line.before(), line.change())).toList()),
                new Tab("意见和建议", List.of("评议对象", "意见"), shown.comments().entrySet().stream()
                        .flatMap(said -> said.getValue().stream().map(text -> row(said.getKey(), text))).toList())));
    }

    private static List<@Nullable Object> cells(ResultLine line) {
        List<@Nullable Object> cells = new ArrayList<>(row(line.name(), line.appraised(), line.score(), line.satisfied(), line.before(), line.change()));
        cells.addAll(line.questions());
        return cells;
    }
}

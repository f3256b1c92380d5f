package io.zhengyou.rectification.web;

import static io.zhengyou.document.Spreadsheet.row;

import io.zhengyou.document.Spreadsheet;
import io.zhengyou.document.Spreadsheet.Tab;
import io.zhengyou.rectification.Rectification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger as a workbook: the rows that the page shows, and the rates of all. */
final class LedgerWorkbook {

    private static final List<String> HEAD = List.of("单位", "责任人", "来源", "程度", "条款", "进展", "提出日期", "期限", "逾期", "延期次数",
            "已落实措施", "佐证材料", "退回次数", "办结日期", "按期销号", "回头看", "反弹", "问题");

    private static final List<String> RATES = List.of("名称", "问题数", "已销号", "已终止", "逾期未销号", "完成率（%）", "按期率（%）", "反弹", "反弹率（%）");

    private LedgerWorkbook() {}

    static byte[] of(List<LedgerLine> lines, List<RateLine> units, List<RateLine> clauses) {
        return Spreadsheet.of(List.of(new Tab("整改台账", HEAD, lines.stream().map(LedgerWorkbook::cells).toList()),
                new Tab("各单位", RATES, units.stream().map(LedgerWorkbook::cells).toList()),
                new Tab("各条款", RATES, clauses.stream().map(LedgerWorkbook::cells).toList())));
    }

    private static List<@Nullable Object> cells(LedgerLine line) {
        Rectification shown = line.shown();
        return row(shown.unitName(), line.owner(), shown.order().source().label(), shown.order().severity().label(), line.clause(),
                shown.state().label(), line.opened(), line.due(), yes(line.late()), line.extensions(), line.measures(), line.files(), shown.returns(),
                line.closed(), yes(shown.isClosedOutOnTime()), line.lookback(), yes(shown.reboundOf() != null), shown.order().problem());
    }

    private static List<@Nullable Object> cells(RateLine line) {
        return row(line.name(), line.rates().opened(), line.rates().closedOut(), line.rates().stopped(), line.rates().overdue(),
                line.rates().completionPercent(), line.rates().onTimePercent(), line.rates().rebounded(), line.rates().reboundPercent());
    }

    private static String yes(boolean is) {
        return is ? "是" : "";
    }
}

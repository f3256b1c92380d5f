package io.zhengyou.report.web;

import io.zhengyou.document.Spreadsheet;
import io.zhengyou.document.Spreadsheet.Tab;
import io.zhengyou.report.book.Item;
import io.zhengyou.report.book.ItemKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that was filed as a workbook, a unit a row; numbers stay numbers. */
final class FilingWorkbook {

    private FilingWorkbook() {}

    static byte[] of(List<Item> items, List<FilingLine> lines, Map<String, Map<Integer, String>> answers) {
        List<String> head = new ArrayList<>(List.of("单位", "报送情况", "报送时间", "迟报或未报"));
        items.stream().map(Item::label).forEach(head::add);
        return Spreadsheet.of(List.of(new Tab("报送情况", head, lines.stream()
                .map(line -> cells(line, items, answers.getOrDefault(line.filing().id(), Map.of()))).toList())));
    }

    private static List<@Nullable Object> cells(FilingLine line, List<Item> items, Map<Integer, String> answers) {
        List<@Nullable Object> cells = new ArrayList<>(Spreadsheet.row(line.filing().unitName(), line.filing().state().label(), line.filed(), line.late() ? "是" : ""));
        items.forEach(item -> cells.add(cell(item, answers.get(item.place()))));
        return cells;
    }

    private static @Nullable Object cell(Item item, @Nullable String answer) {
        return answer != null && item.kind() == ItemKind.NUMBER ? new BigDecimal(answer) : answer;
    }
}

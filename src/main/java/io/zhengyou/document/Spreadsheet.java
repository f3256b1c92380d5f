package io.zhengyou.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook for Excel. Every cell is a text or a number, so nothing that somebody wrote is ever calculated. */
public final class Spreadsheet {

    /**
     * One table of it.
     *
     * @param rows numbers stay numbers, all else is written as its text; {@code null} is an empty cell
     */
    public record Tab(String name, List<String> head, List<List<@Nullable Object>> rows) {}

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Excel's own limit. */
    private static final int LONGEST = 32_767;

    private static final int WIDTH = 22;
    private static final int WIDTH_OF_LAST = 60;

    private Spreadsheet() {}

    /** @return the file */
    public static byte[] of(List<Tab> tabs) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Zhengyou", "1.0")) {
            tabs.forEach(tab -> write(book.newWorksheet(tab.name()), tab));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static void write(Worksheet sheet, Tab tab) {
        for (int column = 0; column < tab.head().size(); column++) {
            sheet.value(0, column, tab.head().get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, column == tab.head().size() - 1 ? WIDTH_OF_LAST : WIDTH);
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < tab.rows().size(); row++) {
            for (int column = 0; column < tab.rows().get(row).size(); column++) {
                Object value = tab.rows().get(row).get(column);
                if (value instanceof Number number) {
                    sheet.value(row + 1, column, number);
                } else if (value != null) {
                    sheet.value(row + 1, column, cut(value.toString()));
                }
            }
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}

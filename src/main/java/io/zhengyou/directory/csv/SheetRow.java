package io.zhengyou.directory.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;

/** One row; what is wrong with it is added to the list of bad rows. */
public record SheetRow(String file, long line, List<String> header, List<String> cells, List<BadRow> bad) {

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4).appendPattern("-M-d").toFormatter().withResolverStyle(ResolverStyle.STRICT);

    public String text(String column) {
        return cells.get(header.indexOf(column));
    }

    /** A text of one line that must be there and not be longer than so many characters. */
    public Optional<String> required(String column, int longest) {
        String text = text(column);
        if (text.isEmpty()) {
            refuse(column, "不能为空。");
        } else if (text.length() > longest) {
            refuse(column, "最多 %d 个字，现有 %d 个字。".formatted(longest, text.length()));
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            refuse(column, "应写在一行之内，不能有换行等控制字符。");
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    /** @param refusal what to say if it is no date */
    public Optional<LocalDate> date(String column, String refusal) {
        try {
            // A spreadsheet that has opened 2026-01-01 saves it as 2026/1/1.
            return Optional.of(LocalDate.parse(text(column).replace('/', '-'), DATE));
        } catch (DateTimeException unreadable) {
            refuse(column, refusal);
            return Optional.empty();
        }
    }

    public void refuse(String column, String reason) {
        bad.add(new BadRow(file, line, column, reason));
    }
}

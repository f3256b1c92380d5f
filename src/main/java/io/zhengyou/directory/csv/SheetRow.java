package io.zhengyou.directory.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** One row; what is wrong with it is added to the list of bad rows. */
public record SheetRow(String file, long line, List<String> header, List<String> cells, List<BadRow> bad) {

    public String text(String column) {
        return cells.get(header.indexOf(column));
    }

    /** A text that must be there and not be longer than so many characters. */
    public Optional<String> required(String column, int longest) {
        String text = text(column);
        if (text.isEmpty()) {
            refuse(column, "不能为空。");
        } else if (text.length() > longest) {
            refuse(column, "最多 %d 个字，现有 %d 个字。".formatted(longest, text.length()));
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    public Optional<LocalDate> date(String column) {
        try {
            return Optional.of(LocalDate.parse(text(column)));
        } catch (DateTimeParseException e) {
            refuse(column, "应为日期，如 2026-12-31。");
            return Optional.empty();
        }
    }

    public void refuse(String column, String reason) {
        bad.add(new BadRow(file, line, column, reason));
    }
}
